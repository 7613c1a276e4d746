/**
 * Whether the kommune's own answer is in a group's figures: not in the group; counted, and left out of "de øvrige"; or counted in a
 * version that is not known here, so that the others cannot be told from the whole.
 */
export type OwnPart = 'none' | 'left-out' | 'unknown';
