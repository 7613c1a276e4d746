import { type Answer, answers } from '@/lib/domain/answer';
import type { ViewCounts } from '@/lib/domain/meeting/meeting';
import type { RoomText } from './room-text';

export type SpreadRow = { readonly answer: Answer; readonly count: number };

/** How many gave each answer: the four uses always, the others where somebody did. */
export function spreadRows(spread: ViewCounts): SpreadRow[] {
  return answers
    .map((answer, index) => ({ answer, count: spread[answer] ?? 0, use: index < 4 }))
    .filter(({ count, use }) => use || count > 0)
    .map(({ answer, count }) => ({ answer, count }));
}

/** The spread in a sentence or two: how many answered, and what most of them say. */
export function spreadSentence(spread: ViewCounts, { room, words }: Pick<RoomText, 'room' | 'words'>): string {
  const rows = spreadRows(spread);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const leading = rows.filter(({ count }) => count === most).map(({ answer }) => words.answers[answer]);
  const text = room.spread;
  const [first = ''] = leading;
  const says =
    most === total
      ? text.same(first)
      : leading.length === 1
        ? text.most(first, most)
        : text.tied(listed(leading, text.and));
  return `${text.total(total)} ${says}`;
}

function listed(names: readonly string[], and: string): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')}${and}${quoted.at(-1) ?? ''}`;
}
