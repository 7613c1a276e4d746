/** What is wrong with a request's first line: what it asks for, or how. */
export type RequestProblem = 'address' | 'method';

/** What is answered at all; everything here is read or posted. */
const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** What an address is read against; only its path and query are ever used. */
const own = 'http://own.invalid';

/**
 * What is wrong with a request's first line; null when it may go on. An address that cannot be read (`//`, `%`, half a
 * character, a NUL, which PostgreSQL cannot compare with) and a method that nobody uses are answered at once: further down
 * they would be errors of ours.
 */
export function requestProblem({ method, url }: RequestLine): RequestProblem | null {
  if (!methods.includes(method ?? '')) return 'method';
  return isReadable(url) ? null : 'address';
}

type RequestLine = { readonly method?: string | undefined; readonly url?: string | undefined };

function isReadable(url: string | undefined): boolean {
  if (!url?.startsWith('/') || !URL.canParse(url, own) || /%00/.test(url)) return false;
  try {
    decodeURIComponent(new URL(url, own).pathname);
    return true;
  } catch {
    return false;
  }
}
