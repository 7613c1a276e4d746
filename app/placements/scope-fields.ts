import { z } from 'zod';
import { returnPath } from '@/lib/http/return-path';

/** What every form of a list says: whose answers these are, and the page it stands on. An empty area is the combined radar. */
export const scopeFields = {
  radarId: z.string().min(1),
  areaId: z.string().transform((id) => (id === '' ? null : id)),
  back: z.string(),
};

/** The page for filling in that a form came from, with what to say there; never a page of somebody else's choosing. */
export function backTo(back: unknown, says: Readonly<Record<string, string>>): string {
  const path = typeof back === 'string' ? returnPath(back) : undefined;
  const url = new URL(path?.startsWith('/fill') ? path : '/fill', 'http://own.invalid');
  for (const key of ['done', 'failed', 'count', 'left', 'kept']) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(says)) url.searchParams.set(key, value);
  return `${url.pathname}${url.search}`;
}
