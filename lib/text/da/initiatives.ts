export const initiatives = {};
