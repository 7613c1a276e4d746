/** Editions as files. */
export const editionFiles = {} as const;
