import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { barePage } from './bare-page';
import type { Begun } from './begin-directory';

/**
 * The answer to a form that begins a sign-in by the directory: a page that leads on by itself. Not a redirect, because a browser holds
 * a form's redirects to the policy of the page it was posted from, and a directory may lead on to addresses that nobody here knows. So
 * the policy stays closed.
 */
export async function leadOn(begun: Begun | null): Promise<Response> {
  if (begun === null) return notFoundAnswer();
  if ('fault' in begun)
    return new Response(null, { status: 303, headers: { Location: `/sign-in?error=${begun.fault}` } });
  const locale = await currentLocale();
  const { title, text, link: label } = textOf(locale).directory.onward;
  const link = { href: begun.to, label };
  const answer = barePage({
    locale,
    status: 200,
    title,
    text,
    link,
    goesOn: true,
    headers: { 'Referrer-Policy': 'no-referrer' },
  });
  for (const cookie of begun.cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
}

/** What is not there, with nothing told of what could be. */
export function notFoundAnswer(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response('Findes ikke. / Not found.', { status: 404, headers });
}
