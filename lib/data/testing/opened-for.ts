import { openSession, type SignInMethod } from '../people/sessions';
import { quietly } from '../transaction';

/** The secret of a session that somebody opened, whatever way they came in. */
export function openedFor(userId: string, method: SignInMethod): Promise<string> {
  return quietly((tx) => openSession(tx, { userId, method, device: '' }));
}
