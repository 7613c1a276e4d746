/** The log of who did what. */
export const audit = {} as const;
