/** How technologies continue across editions. */
export const lineage = {} as const;
