import { errors } from 'openid-client';
import { maskText } from '@/lib/describe-error';
import { log } from '@/lib/log';
import { type DirectoryFault, faultOf } from './directory-fault';
import { WrongIssuer } from './wrong-issuer';

/** What was asked of the directory: what it tells of itself, who somebody is, or whether they still belong. */
export type Asking = 'discovery' | 'sign-in' | 'recheck';

/** What happens to one person in one browser, and is no trouble of the installation's. */
const everyday: readonly DirectoryFault[] = ['directory-denied', 'directory-state'];

/**
 * Writes into the log what is wrong with the directory: the word that the sign-in page has for it, and what finds the cause. Nothing of
 * what it said of anybody: no claim, no token.
 */
export function tellDirectoryTrouble(asking: Asking, error: unknown): void {
  if (error instanceof Error) {
    if (told.has(error)) return;
    told.add(error);
  }
  tell(faultOf(error), { asking, ...causeOf(error) });
}

/** The same of an error that the directory sent along with a browser; only words of the protocol are repeated, since anyone may write one there. */
export function tellDirectoryWord(fault: DirectoryFault, word: string): void {
  tell(fault, { asking: 'sign-in', cause: protocolWords.includes(word) ? word : 'unknown' });
}

/** One that was told of where it arose is not told of again by whoever asked. */
const told = new WeakSet<Error>();

const protocolWords: readonly string[] = [
  ...[
    'access_denied',
    'consent_required',
    'interaction_required',
    'invalid_client',
    'invalid_grant',
    'invalid_request',
  ],
  ...['invalid_scope', 'login_required', 'server_error', 'temporarily_unavailable', 'unauthorized_client'],
  ...['unsupported_response_mode', 'unsupported_response_type'],
];

function tell(fault: DirectoryFault, line: Cause & { readonly asking: Asking }): void {
  log[everyday.includes(fault) ? 'info' : 'warn']({ fault, ...line }, 'directory trouble');
}

type Cause = { readonly status?: number; readonly cause: string };

function causeOf(error: unknown): Cause {
  if (error instanceof WrongIssuer) return { cause: 'issuer mismatch' };
  if (error instanceof errors.OPError) return { ...statusOf(error), cause: wordOf(error.error) };
  if (error instanceof errors.RPError) return { ...statusOf(error), cause: firstWords(error.message) };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { cause: code === '' ? firstWords(error instanceof Error ? error.message : '') : wordOf(code) };
}

function statusOf({ response }: errors.OPError | errors.RPError): { readonly status?: number } {
  return response?.statusCode === undefined ? {} : { status: response.statusCode };
}

/** A word of the protocol or a code of the system's; what is no such word is not repeated. */
function wordOf(text = ''): string {
  return /^\w{1,60}$/.test(text) ? text : 'unknown';
}

/** The library's own words come first, and after them what was expected and what was got. */
function firstWords(message: string): string {
  return maskText(message.split(/[,:]/, 1)[0] ?? '');
}
