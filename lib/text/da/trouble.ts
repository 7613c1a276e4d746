/** What a user is told when something of the server’s does not work. */
export const trouble = {} as const;
