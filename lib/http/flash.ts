import { cookies } from 'next/headers';
import { z } from 'zod';
import { usesHttps } from '@/lib/auth/session-cookie';

/**
 * A few words carried from a form's answer to the page it leads to: a link that is shown once, or what was typed in a form
 * that could not be saved. They are in a cookie of that page alone, gone after five minutes: not in an address, which
 * histories and logs keep. Never a password.
 */
const cookieName = (): string => (usesHttps() ? '__Secure-pejling-flash' : 'pejling-flash');
const lifetime = 300;

export type Flash = Readonly<Record<string, string>>;

/** The pages that are left words for somebody signed in; those beneath them read them too, and say what they are about. */
const personalPaths = ['/users', '/settings', '/profile', '/rounds', '/meetings'] as const;

/** Where words may be left: where they are forgotten with a sign-out, or where nobody is signed in yet. */
export type FlashPath = (typeof personalPaths)[number] | '/setup' | '/sign-in' | `/invitation/${string}`;

/** Leaves words for the page at `path`, from a route handler. */
export async function leaveFlash(path: FlashPath, flash: Flash): Promise<void> {
  const jar = await cookies();
  const options = { path, maxAge: lifetime, httpOnly: true, sameSite: 'strict', secure: usesHttps() } as const;
  jar.set(cookieName(), Buffer.from(JSON.stringify(flash)).toString('base64url'), options);
}

/** Takes away what was left for whoever signs out: the next at the same browser may be another. */
export async function forgetFlashes(): Promise<void> {
  const jar = await cookies();
  for (const path of [...personalPaths, '/sign-in']) jar.delete({ name: cookieName(), path, secure: usesHttps() });
}

const flashSchema = z.record(z.string(), z.string());

/** What was left for this page; nothing when there is nothing, or it cannot be read. */
export async function readFlash(): Promise<Flash> {
  const cookie = (await cookies()).get(cookieName())?.value;
  if (cookie === undefined) return {};
  try {
    return flashSchema.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}
