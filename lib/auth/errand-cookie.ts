import { cookies } from 'next/headers';
import { type Errand, errandLifetime, openErrand, sealErrand } from '@/lib/data/directory/errand';
import { usesHttps } from './session-cookie';

/** What somebody goes to the directory for, kept by the browser that went: it is back with the same browser, or not at all. */
function errandCookieName(): string {
  return usesHttps() ? '__Host-pejling-errand' : 'pejling-errand';
}

const common = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

/** Remembers the errand, or forgets an earlier one. */
export async function keepErrand(errand: Errand | null): Promise<void> {
  const jar = await cookies();
  if (errand === null) return forgetErrand();
  const options = { ...common, secure: usesHttps(), maxAge: errandLifetime / 1000 };
  jar.set(errandCookieName(), sealErrand(errand, Date.now()), options);
}

export async function readErrand(): Promise<Errand | null> {
  return openErrand((await cookies()).get(errandCookieName())?.value, Date.now());
}

export async function forgetErrand(): Promise<void> {
  const jar = await cookies();
  if (jar.has(errandCookieName())) jar.set(errandCookieName(), '', { ...common, secure: usesHttps(), maxAge: 0 });
}
