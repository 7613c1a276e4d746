import { headers } from 'next/headers';

/**
 * A form whose texts are too long for a cookie is not sent back by 303 when it is refused: the browser posts it once more, to
 * the page it came from, which shows what was typed. Nothing is kept on the server, and nothing typed is lost.
 *
 * A page cannot read a body; the proxy reads it and carries it to the page in this header, which never leaves the process.
 */
export const carriedFormHeader = 'x-pejling-form';

const pages: readonly string[] = ['/exports/new', '/experiences/write'];

/** The pages of meetings: the list, a new one, one meeting and its themes. Ids have a digit or a hyphen; handlers' names have neither. */
const meetingPage = /^\/meetings(?:\/new|\/\w*[\d-][\w-]*(?:\/guide)?)?$/;

/** The form of an initiative, new or saved before. */
const initiativePage = /^\/initiatives\/(?:new|[\w-]{1,100}\/edit)$/;

function isCarriedTo(path: string): boolean {
  return pages.includes(path) || meetingPage.test(path) || initiativePage.test(path);
}

/** The header's value for a request that posts a form to one of those pages; null for any other. */
export async function carriedForm(request: Request): Promise<string | null> {
  const isForm = request.headers.get('content-type') === 'application/x-www-form-urlencoded';
  if (request.method !== 'POST' || !isForm || !isCarriedTo(new URL(request.url).pathname)) return null;
  return Buffer.from(await request.text()).toString('base64');
}

/** The form that was posted to this page; null when it was only opened. */
export async function readCarriedForm(): Promise<URLSearchParams | null> {
  const value = (await headers()).get(carriedFormHeader);
  return value === null ? null : new URLSearchParams(Buffer.from(value, 'base64').toString('utf8'));
}

/** 308, for this once: the browser sends the same form there. Our server makes 303 of every 307, which would drop it. */
export function postAgain(location: string): Response {
  return new Response(null, { status: 308, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
