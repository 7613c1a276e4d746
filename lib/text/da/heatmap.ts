/** All areas at once, technology by area. */
export const heatmap = {} as const;
