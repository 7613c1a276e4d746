import { type CellState, savedCell } from '@/components/forms/fill/cell-state';
import type { FillTechnology } from '@/components/forms/fill/fill-technology';
import type { FillCell } from '@/lib/data/placements/fill-view';
import type { KeptAnswer } from '@/lib/data/placements/kept-answers';
import { placementProblems, sameContent } from '@/lib/domain/placement-content';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** What the page begins with: what is stored, and beside it the viewer's own answers that could not be saved. */
export function toCells(cells: readonly FillCell[], kept: readonly KeptAnswer[]): CellState[] {
  const waiting = new Map(kept.map((answer) => [answer.technologyId, answer]));
  return cells.map((cell) => {
    const state = savedCell(cell.technology.id, cell.content, cell.version);
    const answer = waiting.get(cell.technology.id);
    return answer === undefined || sameContent(answer.content, cell.content) ? state : withKept(state, cell, answer);
  });
}

function withKept(state: CellState, cell: FillCell, { content, version, why }: KeptAnswer): CellState {
  if (why === 'problems') {
    // The edition's ring stays on the server; that the answer was refused tells that a reason is asked for.
    return { ...state, content, refusal: placementProblems(content, 'ready')[0] ?? null };
  }
  const changedAt = cell.changedAt?.toISOString() ?? null;
  const theirs = { content: cell.content, version: cell.version, changedBy: cell.changedBy, changedAt };
  return { ...state, content, version, theirs };
}

/** The technologies of the list in the page's language; `withRings` tells whether the edition's own were asked for. */
export function toTechnologies(cells: readonly FillCell[], withRings: boolean, locale: Locale): FillTechnology[] {
  const { fill, words } = textOf(locale);
  return cells.map(({ technology, changedBy, changedAt, ring }) => ({
    id: technology.id,
    number: technology.number,
    name: technology.name,
    category: technology.category,
    description: technology.description,
    local: technology.local,
    ring: withRings ? (ring === null ? fill.ring.none : fill.ring.shown(words.rings[ring])) : null,
    changed:
      changedAt === null || changedBy === null ? null : fill.list.changed(changedBy, formatDate(changedAt, locale)),
  }));
}
