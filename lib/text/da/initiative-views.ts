export const initiativeViews = {};
