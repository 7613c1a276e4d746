/** The cookie in which next-auth keeps where a sign-in leads, whatever its prefix. */
const cookieName = /next-auth\.callback-url$/;

type Asked = {
  readonly nextUrl: { readonly searchParams: URLSearchParams };
  readonly cookies: { readonly getAll: () => readonly { readonly name: string; readonly value: string }[] };
};

/**
 * Whether a request says where a sign-in should lead in a way that is no address at all. next-auth takes that for a mistake in its
 * settings and answers 500; it is the visitor's.
 */
export function hasUnreadableReturn({ nextUrl, cookies }: Asked): boolean {
  const kept = cookies.getAll().filter(({ name }) => cookieName.test(name));
  const given = [...nextUrl.searchParams.getAll('callbackUrl'), ...kept.map(({ value }) => value)];
  return given.some((value) => value !== '' && !isAddress(value));
}

function isAddress(value: string): boolean {
  const base = value.startsWith('/') ? 'http://own.invalid' : undefined;
  return URL.canParse(value, base) && /^https?:$/.test(new URL(value, base).protocol);
}
