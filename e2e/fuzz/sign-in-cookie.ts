import type { DemoKommune, DemoRole } from '../fixtures';
import { demoPersonId } from '../http';

type Person = readonly [role: DemoRole, kommune: DemoKommune];

/**
 * Signs one of the demo's people in, and answers the cookies as a header; null when that person no longer can. `held` is what the
 * browser has from before.
 */
export async function signInCookie(base: string, [role, kommune]: Person, held = ''): Promise<string | null> {
  const page = await fetch(`${base}/sign-in`);
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const form = new URLSearchParams({ csrfToken, person: demoPersonId(role, kommune), callbackUrl: '/' });
  const headers = { origin: base, cookie: `${held}; ${cookiesOf(page)}` };
  const answer = await fetch(`${base}/api/auth/callback/demo`, {
    method: 'POST',
    body: form,
    headers,
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return cookiesOf(answer).includes('session=') ? `${cookiesOf(page)}; ${cookiesOf(answer)}` : null;
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
