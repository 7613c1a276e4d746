import { errors } from 'openid-client';
import { WrongIssuer } from './wrong-issuer';

/**
 * Why a sign-in by the directory came to nothing, in the words of the sign-in page: `directory-denied` it said no;
 * `directory-state` the answer does not belong to a sign-in that this browser has under way; `directory-token` what it gave cannot be
 * trusted; `directory-silent` it does not answer; `directory-setup` it and Pejling are not set up for each other.
 */
export type DirectoryFault =
  | 'directory-denied'
  | 'directory-state'
  | 'directory-token'
  | 'directory-silent'
  | 'directory-setup';

const denied = [
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
];
const passing = ['server_error', 'temporarily_unavailable', 'slow_down'];

/** The words of an OAuth error, as the directory sends them with the browser or answers them. */
export function faultOfWord(word: string): DirectoryFault {
  if (denied.includes(word)) return 'directory-denied';
  if (passing.includes(word)) return 'directory-silent';
  // A code that was used before, or came too late.
  return word === 'invalid_grant' ? 'directory-state' : 'directory-setup';
}

/** What went wrong while the directory's answer was looked at. */
export function faultOf(error: unknown): DirectoryFault {
  if (error instanceof WrongIssuer) return 'directory-setup';
  if (error instanceof errors.OPError) return isServersOwn(error) ? 'directory-silent' : faultOfWord(error.error ?? '');
  if (!(error instanceof errors.RPError)) return 'directory-silent';
  if (/timed out/.test(error.message)) return 'directory-silent';
  return /state|nonce|code_verifier/.test(error.message) ? 'directory-state' : 'directory-token';
}

/** An answer that is no answer: the server's own error, too many requests, or no JSON at all. */
export function isServersOwn({ response }: errors.OPError): boolean {
  const status = response?.statusCode ?? 0;
  return status >= 500 || status === 429 || status === 408;
}
