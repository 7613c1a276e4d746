import type { PdfFinding } from './finding';
import { type Box, union } from './geometry';
import type { PdfFile } from './open-pdf';
import type { PageContent, Paint } from './page-content';
import { piecesIn, type StructureElement, type StructureKid } from './structure-tree';

/** In points: baselines that differ less than this stand on one line. */
const sameLine = 4;

/** What is read as one: a marked piece, or a whole figure. The boxes are of its first and last mark, and of all. */
type Unit = {
  readonly page: number;
  readonly first: Box;
  readonly last: Box;
  readonly all: Box;
  readonly text: string;
};

/**
 * The order of the tree is the order of the page: downwards, and rightwards where it goes back up (the next cell of a
 * row, the next column). Captions are left out: the standard lets them stand before what they are about.
 */
export function readingOrderFindings({ tree, pages }: PdfFile): PdfFinding[] {
  const paints = paintsByPiece(pages);
  const units = (tree?.elements ?? []).flatMap((element) => unitsIn(element, paints));
  return units.flatMap((unit, index): PdfFinding[] => {
    const before = units[index - 1];
    if (before === undefined || follows(before, unit)) return [];
    const where = `on page ${unit.page} at (${Math.round(unit.first.left)}, ${Math.round(unit.first.bottom)})`;
    return [
      {
        rule: 'reading-order',
        message: `"${unit.text}" ${where} is read after "${before.text}", which stands behind it.`,
      },
    ];
  });
}

function follows(before: Unit, next: Unit): boolean {
  if (before.page !== next.page) return before.page < next.page;
  const rises = next.first.bottom - before.last.bottom;
  if (rises > sameLine) return next.first.left >= before.all.right - sameLine;
  return rises < -sameLine || next.first.right > before.all.left + sameLine || next.first.left >= before.all.left;
}

function unitsIn(element: StructureElement, paints: ReadonlyMap<string, Placed>): Unit[] {
  if (element.role === 'Caption') return [];
  if (element.role === 'Figure' || element.role === 'Formula') return unit(piecesIn(element), paints);
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return unitsIn(kid, paints);
    return kid.kind === 'piece' ? unit([kid], paints) : [];
  });
}

type Placed = { readonly page: number; readonly paints: Paint[] };

function unit(
  pieces: readonly Extract<StructureKid, { kind: 'piece' }>[],
  paints: ReadonlyMap<string, Placed>,
): Unit[] {
  const placed = pieces.flatMap(({ key }) => paints.get(key) ?? []);
  const boxes = placed.flatMap((one) => one.paints.flatMap(({ box }) => box ?? []));
  const [page, all] = [placed[0]?.page, union(boxes)];
  if (page === undefined || all === null) return [];
  const text = placed
    .flatMap((one) => one.paints.flatMap(({ shown }) => shown?.text ?? []))
    .join('')
    .slice(0, 40);
  const whole = pieces.length > 1;
  return [{ page, all, first: whole ? all : (boxes[0] ?? all), last: whole ? all : (boxes.at(-1) ?? all), text }];
}

function paintsByPiece(pages: readonly PageContent[]): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const { page, paints } of pages) {
    for (const paint of paints) {
      if (paint.mark?.kind !== 'piece') continue;
      const placed = found.get(paint.mark.key) ?? { page, paints: [] };
      placed.paints.push(paint);
      found.set(paint.mark.key, placed);
    }
  }
  return found;
}
