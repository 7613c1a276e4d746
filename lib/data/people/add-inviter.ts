import type { InvitationLetter, SentInvitation } from '../../domain/mail/letter';
import { database } from '../database';

/** An invitation with the name of who invites, as it is when the letter is sent: one that has been erased meanwhile is not told. */
export async function addInviter(letter: InvitationLetter): Promise<SentInvitation> {
  if (letter.invitedById === undefined) return letter;
  const where = { id: letter.invitedById, erasedAt: null };
  const inviter = await database().read.user.findFirst({ where, select: { name: true } });
  return inviter === null ? letter : { ...letter, invitedBy: inviter.name };
}
