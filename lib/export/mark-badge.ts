/** The ground and edge under "Udkast" and the like, the same in every format; opaque, so that the word keeps its contrast. */
export const markBadge = { ground: '#fff3c4', edge: '#8a6d00' } as const;
