/** Something the caller of a command can mend; its message is the one sentence. */
export class Refusal extends Error {}
