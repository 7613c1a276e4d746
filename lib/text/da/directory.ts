/** Sign-in by the kommune’s own directory. */
export const directory = {} as const;
