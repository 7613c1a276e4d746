import { formatNumber } from './format';
import type { Locale } from './locale';

/** A file's size as people say it: 84 kB, 1,2 MB. A kB is 1000 bytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} B`;
  // What rounds to 1000 kB is a MB.
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${formatNumber(bytes / 1_000_000, locale, 1)} MB`;
}
