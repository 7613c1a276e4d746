/**
 * Why a letter could not be sent, in words of our own: what a mail server says may hold addresses, and says little to whoever reads it.
 *
 * `unreachable` no connection · `timeout` it does not answer · `secure` no safe connection · `sign-in` it refuses our name and password · `sender` it
 * refuses our own address · `recipient` it refuses the receiver's · `later` it asks us to come back · `refused` it refuses the letter ·
 * `unreadable` the letter was sealed with another SESSION_SECRET · `other`.
 */
export const mailProblems = [
  'unreachable',
  'timeout',
  'secure',
  'sign-in',
  'sender',
  'recipient',
  'later',
  'refused',
  'unreadable',
  'other',
] as const;

export type MailProblem = (typeof mailProblems)[number];

/** Those that no further try mends: the letter itself, or its address, is what is refused. */
const final: readonly MailProblem[] = ['recipient', 'refused', 'unreadable'];

/** True when trying again is no use. */
export function isFinal(problem: MailProblem): boolean {
  return final.includes(problem);
}

/** A stored word; `other` for one that is not ours. */
export function parseMailProblem(text: string): MailProblem {
  return mailProblems.find((problem) => problem === text) ?? 'other';
}
