import { headers } from 'next/headers';

/** The path of the page that was asked for, without its query. */
export async function askedPath(): Promise<string> {
  const [path = '/'] = ((await headers()).get('x-pejling-path') ?? '/').split('?');
  return path;
}
