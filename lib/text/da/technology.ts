/** One technology: what it is, own use, what others do, how it moved. */
export const technology = {} as const;
