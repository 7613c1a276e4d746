export const personalHref = '/personal';

/** The page about one person's data. */
export function personHref(id: string, failed?: string): string {
  const path = `${personalHref}/${encodeURIComponent(id)}`;
  return failed === undefined ? path : `${path}?failed=${encodeURIComponent(failed)}`;
}

/** Where everything about a person is fetched as a file. */
export function personFileHref(id: string): string {
  return `${personalHref}/file/${encodeURIComponent(id)}`;
}
