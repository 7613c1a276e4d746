import { z } from 'zod';
import { unseal } from '../../config/seal';
import { mailPurpose } from '../mail/queue-mail';
import { normaliseEmail } from '../people/sign-in';
import type { Tx } from '../transaction';

export type WaitingLetter = { readonly id: string; readonly kind: string; readonly createdAt: Date };

const letterSchema = z.object({ to: z.string() });

/**
 * The letters to an address whose text is still kept, in the person's kommune or of none. They are sealed, so each is opened to see whom it is
 * to; one that cannot be opened any more can be read by nobody.
 */
export async function findLetters(
  client: Tx,
  { kommuneId, email }: { readonly kommuneId: string | null; readonly email: string },
): Promise<readonly WaitingLetter[]> {
  const rows = await client.outgoingMail.findMany({
    where: { OR: [{ kommuneId }, { kommuneId: null }], sealed: { not: '' } },
    select: { id: true, kind: true, createdAt: true, sealed: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ sealed, ...letter }) => (isTo(sealed, email) ? [letter] : []));
}

function isTo(sealed: string, email: string): boolean {
  const text = unseal(sealed, mailPurpose);
  if (text === null) return false;
  const letter = letterSchema.safeParse(JSON.parse(text));
  return letter.success && normaliseEmail(letter.data.to) === normaliseEmail(email);
}
