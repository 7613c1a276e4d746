/** Measurements: opening, contributing, closing, and files between installations. */
export const rounds = {} as const;
