/** The address that people use, for a link they send to each other: PUBLIC_URL, or the one this request came to. */
export function requestOrigin(headers: Headers): string {
  const { PUBLIC_URL } = process.env;
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  // Our own server has written both over whatever the request claimed, unless a proxy in front is trusted to.
  const protocol = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${protocol}://${headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'}`;
}

/** The address the request came from, as our server or the trusted proxy saw it; empty when neither told. */
export function requestAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
}
