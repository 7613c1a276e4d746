import { barePage } from '@/lib/auth/bare-page';
import { isDirectorySilent } from '@/lib/auth/current';
import { checkTimes } from '@/lib/domain/directory/check-step';
import { currentLocale } from '@/lib/http/locale';
import { returnPath } from '@/lib/http/return-path';
import { textOf } from '@/lib/text/locale';

/** While the kommune's directory has not answered for too long: nothing is shown, nothing is lost, and one may try again. */
export async function GET(request: Request): Promise<Response> {
  const next = returnPath(new URL(request.url).searchParams.get('next')) ?? '/';
  if (!(await isDirectorySilent())) return new Response(null, { status: 303, headers: { Location: next } });
  const locale = await currentLocale();
  const { title, text, retry } = textOf(locale).directory.waiting;
  const headers = { 'Retry-After': String(checkTimes.pause / 1000) };
  return barePage({ locale, status: 503, title, text, link: { href: next, label: retry }, headers });
}
