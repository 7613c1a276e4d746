/**
 * The answer when something of the server's own does not work for now (the database is gone, locked, or its disk full): 503 with
 * what was not saved and what to do. Null for any other error, which is thrown on.
 */
export function unavailableAnswer(_error: unknown, _kind: 'form' | 'json'): Response | null {
  return null;
}
