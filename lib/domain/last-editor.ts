import type { Role } from './access';

/** One user of a kommune, as far as the rule of the last editor goes. */
export type KommuneUser = { readonly id: string; readonly role: Role; readonly active: boolean };

/**
 * True when a change would leave a kommune without an active editor: nobody could invite or mend anything any more.
 *
 * `users` are all of the kommune's; `after` is the changed user's role and state, or null when the user is removed.
 */
export function losesLastEditor(
  users: readonly KommuneUser[],
  userId: string,
  after: Omit<KommuneUser, 'id'> | null,
): boolean {
  const isActiveEditor = (user: Omit<KommuneUser, 'id'>) => user.role === 'editor' && user.active;
  const editors = users.filter(isActiveEditor);
  const onlyThisOne = editors.length > 0 && editors.every((user) => user.id === userId);
  return onlyThisOne && (after === null || !isActiveEditor(after));
}
