/** The own radar over the years. */
export const history = {} as const;
