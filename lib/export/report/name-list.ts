import type { Text } from '@/lib/text/shape';

/** "Cloud, RPA og to andre": at most `most` names, in the order given. Empty for no names. */
export function nameList(names: readonly string[], text: Text['report'], most = 3): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const rest = names.length - shown.length;
  const parts = rest === 0 ? shown : [...shown, text.andMore(rest)];
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${text.and} ${last}`;
}
