import type { PdfFinding } from './finding';
import { arrayAt, numbers } from './objects';
import type { PdfFile } from './open-pdf';
import type { PageContent, Paint } from './page-content';
import { describe } from './painted-rules';
import { allElements, piecesIn, type StructureElement } from './structure-tree';

/** The outer parts of a page where running headers and footers stand, as a share of its height. */
const margin = 0.1;

/** Running headers and footers are artifacts of the type Pagination; no other text is an artifact. */
export function runningTextFindings({ pages, tree }: PdfFile): PdfFinding[] {
  const heads = headTexts(pages, allElements(tree?.elements ?? []));
  return [...pages.flatMap((page) => artifactFindings(page, heads)), ...taggedFindings(pages)];
}

/** A table's head is told once, and may be repeated on the pages it goes on to. */
function headTexts(pages: readonly PageContent[], elements: readonly StructureElement[]): Set<string> {
  const heads = elements.filter(({ role }) => role === 'THead');
  const keys = new Set(heads.flatMap(piecesIn).map((piece) => piece.key));
  const told = pages.flatMap((page) => page.paints).filter(({ mark }) => mark?.kind === 'piece' && keys.has(mark.key));
  return new Set(told.flatMap(({ shown }) => shown?.text ?? []));
}

function artifactFindings({ page, paints }: PageContent, heads: ReadonlySet<string>): PdfFinding[] {
  const [first] = paints.filter(
    (paint) =>
      isText(paint) &&
      paint.mark?.kind === 'artifact' &&
      paint.mark.type !== 'Pagination' &&
      !heads.has(paint.shown?.text ?? ''),
  );
  if (first === undefined) return [];
  const message = `Page ${page} has text in an artifact that is no Pagination: ${describe(first)}.`;
  return [{ rule: 'running-text', message }];
}

/** Text that stands in the same place at the edge of every page, digits aside, is read aloud on each of them. */
function taggedFindings(pages: readonly PageContent[]): PdfFinding[] {
  const [first, ...others] = pages;
  if (first === undefined || others.length === 0) return [];
  const everywhere = edgeTexts(first).filter((text) =>
    others.every((page) => edgeTexts(page).some((other) => other.key === text.key)),
  );
  return everywhere.slice(0, 1).map(({ paint }) => ({
    rule: 'running-text',
    message: `Running text is in the structure tree on every page: ${describe(paint)}.`,
  }));
}

function edgeTexts({ paints, dict }: PageContent): { key: string; paint: Paint }[] {
  const [, bottom = 0, , top = 842] = numbers(arrayAt(dict, 'MediaBox'));
  const edge = margin * (top - bottom);
  return paints.flatMap((paint) => {
    const { box, mark, shown } = paint;
    if (!isText(paint) || box === null || mark?.kind !== 'piece') return [];
    if (box.bottom > bottom + edge && box.top < top - edge) return [];
    return [{ key: `${Math.round(box.bottom)} ${shown?.text.replaceAll(/\d+/g, '#')}`, paint }];
  });
}

function isText({ shown }: Paint): boolean {
  return shown !== null && shown.text.trim() !== '';
}
