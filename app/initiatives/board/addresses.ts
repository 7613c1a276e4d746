import { z } from 'zod';
import { cardAnchor } from '@/components/initiative-views/board-address';
import { returnPath } from '@/lib/http/return-path';

const board = '/initiatives/board';
const base = 'http://own.invalid';

/** The initiative that an address says was just moved. Anything that is no id is none. */
export const movedQuery = z.object({
  moved: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional()
    .catch(undefined),
});

/** The board to come back to, as the form named it: its filters stay, what it said of an earlier move does not. */
export function boardBack(given: unknown): URL {
  const path = typeof given === 'string' ? returnPath(given) : undefined;
  const url = new URL(path ?? board, base);
  if (url.pathname !== board) return new URL(board, base);
  for (const name of ['done', 'failed', 'moved']) url.searchParams.delete(name);
  return url;
}

/** Where the form leads when the card was moved: to the card, wherever it stands now. */
export function movedHref(back: unknown, id: string, phase: string): string {
  const url = boardBack(back);
  url.searchParams.set('done', phase);
  url.searchParams.set('moved', id);
  return `${url.pathname}${url.search}#${cardAnchor(id)}`;
}

/** Where the form leads when it was not: to the top of the board, which says why. */
export function notMovedHref(back: unknown, reason: string): string {
  const url = boardBack(back);
  url.searchParams.set('failed', reason);
  return `${url.pathname}${url.search}`;
}
