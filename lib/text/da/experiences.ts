export const experiences = {};
