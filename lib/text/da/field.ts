/** Comparing with the others: a release laid under the own radar. */
export const field = {} as const;
