import { findSession, type SignedIn } from '@/lib/data/people/sessions';
import { checkDirectory } from './check-directory';
import { directorySettings, passwordsAreOn } from './directory-settings';

/** Who a session's secret belongs to now. `directorySilent`: nobody for the moment, but the session is kept. */
export type SignedInBy = { readonly signedIn: SignedIn | null; readonly directorySilent: boolean };

const nobody: SignedInBy = { signedIn: null, directorySilent: false };

/**
 * Reads who is signed in from the database, and where they came in by the kommune's directory, whether that still says so. A
 * session of a directory that is no longer set up is nobody's, and neither is one of a password once passwords are off.
 */
export async function signedInBy(token: string): Promise<SignedInBy> {
  const found = await findSession(token);
  if (found === null || (found.method === 'password' && !passwordsAreOn())) return nobody;
  if (found.directory === null) return { ...nobody, signedIn: found.signedIn };
  const settings = directorySettings();
  if (settings === null) return nobody;
  const checked = await checkDirectory(token, found, settings);
  if (checked === 'silent') return { signedIn: null, directorySilent: true };
  return { ...nobody, signedIn: checked?.signedIn ?? null };
}
