import { cookies } from 'next/headers';
import type { DirectorySettings } from '@/lib/config/environment';
import { recordRefusedEntry } from '@/lib/data/directory/enter-by-directory';
import { requestAddress } from '@/lib/http/request-origin';
import { discover } from './directory-client';
import { type DirectoryFault, faultOf, faultOfWord } from './directory-fault';
import { tellDirectoryWord } from './directory-trouble';
import { forgetErrand } from './errand-cookie';
import { usesHttps } from './session-cookie';

/** What next-auth keeps in the browser for the directory's answer to match. */
function waitingCookies(): readonly string[] {
  const prefix = usesHttps() ? '__Secure-next-auth' : 'next-auth';
  return [`${prefix}.state`, `${prefix}.pkce.code_verifier`, `${prefix}.nonce`];
}

/**
 * Looks at an answer of the directory before next-auth does: why it cannot be the end of a sign-in that this browser has under way,
 * so that nothing is asked of the directory on account of strangers. Null when it may be.
 */
export async function faultBefore(query: URLSearchParams): Promise<DirectoryFault | null> {
  const jar = await cookies();
  if (!waitingCookies().every((name) => jar.has(name))) return 'directory-state';
  const word = query.get('error');
  if (word === null) return null;
  const fault = faultOfWord(word);
  tellDirectoryWord(fault, word);
  return fault;
}

/** Whoever fills a browser with made-up cookies makes us ask whether the directory answers no oftener than this. In milliseconds. */
const askedLately = 10_000;

/** Why next-auth gave an answer up before it got to look at it: the directory is gone, or what it must match cannot be read. */
export async function faultUnseen(settings: DirectorySettings): Promise<DirectoryFault> {
  return discover(settings, askedLately).then(() => 'directory-state' as const, faultOf);
}

/** The refusal, written down under the address that asked, since nobody is known. */
export async function refuseAnswer(headers: Headers, fault: DirectoryFault | 'throttled'): Promise<Response> {
  await recordRefusedEntry({ account: `directory-answer:${requestAddress(headers)}`, why: fault });
  return new Response(null, { status: 303, headers: { Location: `/sign-in?error=${fault}` } });
}

/** Whatever became of it: what the answer was matched with is used up, and so is the errand. */
export async function forgetWaiting(): Promise<void> {
  const jar = await cookies();
  for (const name of waitingCookies()) {
    if (jar.has(name))
      jar.set(name, '', { path: '/', httpOnly: true, sameSite: 'lax', secure: usesHttps(), maxAge: 0 });
  }
  await forgetErrand();
}
