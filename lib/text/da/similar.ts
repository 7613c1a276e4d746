/** Kommuner som vores: whom to call. */
export const similar = {} as const;
