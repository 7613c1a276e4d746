import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction } from '../transaction';

/** Whom other kommuner may call, in the kommune's own words; `shared` is whether they see it. */
export type Contact = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly shared: boolean;
};

/** The kommune's own contact, for its editor. */
export async function readContact(viewer: Viewer): Promise<Result<Contact>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  const row = await database().read.kommune.findUniqueOrThrow({ where: { id: kommuneId }, select: contactColumns });
  return success(toContact(row));
}

export const contactColumns = {
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  contactShared: true,
} as const;

type Row = { contactName: string; contactEmail: string; contactPhone: string; contactShared: boolean };

export function toContact({ contactName, contactEmail, contactPhone, contactShared }: Row): Contact {
  return { name: contactName, email: contactEmail, phone: contactPhone, shared: contactShared };
}

function toRow({ name, email, phone, shared }: Contact): Row {
  return { contactName: name, contactEmail: email, contactPhone: phone, contactShared: shared };
}

export type ContactInput = Contact & { readonly before: Contact };

/**
 * Saves the contact. `before` is what the editor saw: `conflict` when it has changed since; `invalid` where others would see nobody
 * to reach. The audit tells which of it was changed, not what it says: it cannot be erased, and it is about a person.
 */
export async function changeContact(viewer: Viewer, { before, ...after }: ContactInput): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  if (after.shared && !isReachable(after)) return failure('invalid', 'contact-empty');
  return inTransaction(async (tx, audit) => {
    const where = { id: kommuneId, ...toRow(before) };
    const { count } = await tx.kommune.updateMany({ where, data: toRow(after) });
    if (count !== 1) return failure('conflict', 'changed');
    const changed = (['name', 'email', 'phone'] as const).filter((field) => before[field] !== after[field]);
    const entry = { action: 'kommune.contact', entity: 'kommune', entityId: kommuneId, kommuneId, actorId };
    await audit({ ...entry, before: { shared: before.shared }, after: { shared: after.shared, changed } });
    return success(null);
  });
}

function isReachable({ name, email, phone }: Contact): boolean {
  return name !== '' && (email !== '' || phone !== '');
}
