export const initiativeFiles = {};
