/** A kommune that takes part in a round, with what the groups are made from, as it stood on the round's date. */
export type Participant = {
  readonly id: string;
  readonly region: string;
  readonly kommunegruppe: string;
  /** Inhabitants. */
  readonly population: number;
};
