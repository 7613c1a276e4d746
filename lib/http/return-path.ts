const base = 'http://own.invalid';

/** A path of this site to send the browser to, query included, or undefined when the value could lead anywhere else. */
export function returnPath(value: string | null | undefined): string | undefined {
  // Browsers read a backslash as a slash and drop control characters: '/\evil' and '/<tab>/evil' are other sites.
  if (!value?.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return undefined;
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  const path = `${url.pathname}${url.search}`;
  return url.origin === base && !path.startsWith('//') ? path : undefined;
}

/** The path of the page that a form was posted from, by its Referer header; undefined when that page was not ours. */
export function refererPath(referer: string | null, host: string | null): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined;
  const url = new URL(referer);
  return url.host === host ? returnPath(`${url.pathname}${url.search}`) : undefined;
}
