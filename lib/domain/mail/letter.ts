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
  /** Who invites; left out of letters that have waited since before it was told, and where the name is erased. */
  readonly invitedBy?: string;
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

/** A letter that can be sent. */
export type Letter = InvitationLetter | ResetLetter | ReminderLetter;

/** What is kept in line: a letter, or what becomes one. */
export type QueuedLetter = Letter | ResetAsk;

export const mailKinds = ['invitation', 'reset', 'reminder'] as const;
export type MailKind = (typeof mailKinds)[number];

/** The kind that a queued letter is counted and shown as. */
export function mailKind(letter: QueuedLetter): MailKind {
  return letter.kind === 'reset-ask' ? 'reset' : letter.kind;
}
