import type { PaperFormat } from '@/lib/domain/paper-format';

export type RequestedFile =
  | { readonly ok: true; readonly href: string }
  /** `reason` is a key of the texts, or one that has none. */
  | { readonly ok: false; readonly reason: string };

/** Has one file made, unless it is there, and answers where it is fetched. */
export async function requestFile(exportId: string, format: PaperFormat): Promise<RequestedFile> {
  try {
    const answer = await fetch('/exports/make', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ exportId, format }),
    });
    if (answer.status === 403) return { ok: false, reason: 'forbidden' };
    const told: unknown = await answer.json();
    if (answer.ok) return { ok: true, href: textIn(told, 'href') };
    return { ok: false, reason: textIn(told, 'reason') };
  } catch {
    return { ok: false, reason: 'other' };
  }
}

function textIn(told: unknown, key: string): string {
  if (typeof told !== 'object' || told === null || !(key in told)) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(told, key)?.value;
  return typeof value === 'string' ? value : '';
}
