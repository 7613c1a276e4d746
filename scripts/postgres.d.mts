/** A PostgreSQL cluster to throw away. */
export type Cluster = {
  readonly url: string;
  /** The process that all of its others are children of. */
  readonly pid: () => number;
  /** Ends it as an operator does, with its data kept; whoever asks goes on meanwhile. */
  readonly halt: () => Promise<void>;
  /** Starts it again where it was. */
  readonly resume: () => void;
  /** Ends it for good, and removes it. */
  readonly stop: () => void;
};

/** `durable`: what is written stands a power cut, at the price of its speed. */
export function startPostgres(options?: { readonly durable?: boolean }): Promise<Cluster>;
