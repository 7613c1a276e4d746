import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request shows the secret as a bearer token. Takes the same time whatever is shown. */
export function showsBearer(authorization: string | null, secret: string): boolean {
  const shown = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(shown), digest(secret));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
