/** What a request tells about where it came from: header values, null when absent. */
export interface RequestSource {
  method: string;
  origin: string | null;
  fetchSite: string | null;
  host: string | null;
}

const readingMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request would write on behalf of another site, and must be refused. The origin is compared with the public
 * address where one is configured (an absolute URL), otherwise with the request's own host, over either scheme since TLS
 * may end before us. A request that tells nothing of its origin is refused. Throws a TypeError on a malformed address.
 */
export function isForeignWrite(source: RequestSource, publicUrl: string | undefined): boolean {
  if (readingMethods.includes(source.method)) return false;
  if (source.origin === null) return source.fetchSite !== 'same-origin';
  return !ownOrigins(source.host, publicUrl).includes(source.origin);
}

function ownOrigins(host: string | null, publicUrl: string | undefined): string[] {
  if (publicUrl) return [new URL(publicUrl).origin];
  return host ? [`http://${host}`, `https://${host}`] : [];
}
