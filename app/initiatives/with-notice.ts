/** A path of ours with what to say there, in place of what it was told to say before. */
export function withNotice(path: string, says: { readonly done: string } | { readonly failed: string }): string {
  const url = new URL(path, 'http://own.invalid');
  url.searchParams.delete('done');
  url.searchParams.delete('failed');
  for (const [name, key] of Object.entries(says)) url.searchParams.set(name, key);
  return `${url.pathname}${url.search}${url.hash}`;
}
