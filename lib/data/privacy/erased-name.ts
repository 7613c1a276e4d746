/** What an erased account is called from then on, wherever a name is stored. */
export const erasedName = 'Slettet bruger';

/** Its address: no two are the same, and no letter ever gets there (RFC 2606). */
export function erasedEmail(userId: string): string {
  return `${userId}@slettet.invalid`;
}
