/** A directory that names itself otherwise than we were told is not the one we were told of. `found` is what it calls itself. */
export class WrongIssuer extends Error {
  constructor(readonly found: string) {
    super('The directory names itself otherwise');
  }
}
