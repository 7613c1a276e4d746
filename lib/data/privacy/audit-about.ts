import type { Prisma } from '@client';
import { hashName } from '../people/hash-token';
import { normaliseEmail } from '../people/sign-in';

export type Audited = { readonly id: string; readonly email: string; readonly invitationIds: readonly string[] };

/** The audit's rows that are about a person: the account, its invitations, and tries to sign in with its address. */
export function auditAbout({ id, email, invitationIds }: Audited): Prisma.AuditEventWhereInput {
  return { entityId: { in: [id, accountKey(email), ...invitationIds] } };
}

/** What the audit calls an address that somebody tried to sign in with. */
export function accountKey(email: string): string {
  return hashName(`account:${normaliseEmail(email)}`);
}
