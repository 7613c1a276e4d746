/** A kommune that takes part in a round, with what the groups are made from. */
export type Participant = {
  readonly id: string;
  /** The one it belonged to on the round's date. */
  readonly region: string;
  /** As it was stored when the round was closed, like the population: neither has a date. */
  readonly kommunegruppe: string;
  /** Inhabitants. */
  readonly population: number;
};
