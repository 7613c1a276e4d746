/**
 * For how many days what is over is kept before it is forgotten; docs/privacy.md says why. A session is over when it was ended or ran out, a
 * letter when it was sent or given up, a link when it was used or expired.
 */
export const daysKept = {
  session: 30,
  passwordReset: 7,
  letter: 90,
  /** An invitation that nobody used: it has a name and an address. */
  invitation: 180,
  /** One that was used or taken back; then the account, if there is one, has the name and the address. */
  invitationOver: 30,
  /** A file that was read in and never used. */
  importDraft: 7,
  signInTries: 1,
} as const;

const day = 24 * 3_600_000;

/** The moment before which something of the kind is forgotten; both in milliseconds since 1970. */
export function forgottenBefore(kind: keyof typeof daysKept, now: number): number {
  return now - daysKept[kind] * day;
}
