import type { Role } from '../access';

/**
 * What a letter says, before it is written out in words: that happens when it is sent, so that nothing but these few facts waits in line.
 * `to` is the address alone. No note and nothing else of a person's own is ever among them.
 */
export type InvitationLetter = {
  readonly kind: 'invitation';
  readonly to: string;
  readonly name: string;
  readonly token: string;
  readonly role: Role;
  /** Null for a coordinator. */
  readonly kommuneName: string | null;
  /** Who invites: the name is looked up when the letter is sent, so that none that is erased waits in line. */
  readonly invitedById?: string;
  /** When the link stops working, in milliseconds since 1970. */
  readonly expiresAt: number;
};

export type ResetLetter = {
  readonly kind: 'reset';
  readonly to: string;
  readonly name: string;
  readonly token: string;
};

/**
 * That somebody asked for a new password to this address. Whether it has an account is looked up when it is its turn, so that the request takes
 * the same time whether it has or not.
 */
export type ResetAsk = { readonly kind: 'reset-ask'; readonly to: string };

export type ReminderLetter = {
  readonly kind: 'reminder';
  readonly to: string;
  readonly name: string;
  readonly kommuneName: string;
  readonly year: number;
  /** ISO yyyy-mm-dd; null without one. */
  readonly fillBy: string | null;
  readonly areas: readonly { readonly name: string; readonly left: number }[];
};

/** To the address that an account had: it has another now. */
export type MovedLetter = { readonly kind: 'moved'; readonly to: string; readonly name: string };

/** A letter that can be sent. */
export type Letter = InvitationLetter | ResetLetter | ReminderLetter | MovedLetter;

/** An invitation as it is sent: with who invites, unless that is known no more. */
export type SentInvitation = InvitationLetter & { readonly invitedBy?: string };

/** A letter with what was looked up for it when it was sent. */
export type SentLetter = Exclude<Letter, InvitationLetter> | SentInvitation;

/** What is kept in line: a letter, or what becomes one. */
export type QueuedLetter = Letter | ResetAsk;

export const mailKinds = ['invitation', 'reset', 'reminder', 'notice'] as const;
export type MailKind = (typeof mailKinds)[number];

/** The kind that a queued letter is counted and shown as. */
export function mailKind(letter: QueuedLetter): MailKind {
  if (letter.kind === 'moved') return 'notice';
  return letter.kind === 'reset-ask' ? 'reset' : letter.kind;
}
