import { PDFDict } from 'pdf-lib';
import type { PdfFinding } from './finding';
import { type Parents, readParents } from './number-tree';
import { dictAt, numberAt } from './objects';
import type { PageContent } from './page-content';
import { allElements, type StructureElement, type StructureTree } from './structure-tree';

type ParentsByNumber = ReadonlyMap<number, Parents>;

/** From what a page shows, a piece or a link, the parent tree leads back to the element that tells it. */
export function parentFindings(tree: StructureTree, pages: readonly PageContent[]): PdfFinding[] {
  const parents = readParents(dictAt(tree.root, 'ParentTree'));
  const elements = allElements(tree.elements);
  const owners = ownersOf(elements);
  return [...pages.flatMap((page) => pageFindings(page, parents, owners)), ...linkFindings(elements, parents)];
}

/** The element that tells each piece. */
function ownersOf(elements: readonly StructureElement[]): Map<string, PDFDict> {
  const pairs = elements.flatMap(({ dict, kids }) =>
    kids.flatMap((kid): [string, PDFDict][] => (kid.kind === 'piece' ? [[kid.key, dict]] : [])),
  );
  return new Map(pairs);
}

function pageFindings(
  { page, dict, pieces }: PageContent,
  parents: ParentsByNumber,
  owners: ReadonlyMap<string, PDFDict>,
): PdfFinding[] {
  if (pieces.length === 0) return [];
  const found = parents.get(numberAt(dict, 'StructParents') ?? -1);
  if (found === undefined || found instanceof PDFDict) {
    return [{ rule: 'parent-tree-wrong', message: `Page ${page} has no /StructParents that the parent tree knows.` }];
  }
  const wrong = pieces.filter((key) => {
    const mcid = mcidOn(page, key);
    return mcid !== null && owners.has(key) && owners.get(key) !== found[mcid];
  });
  if (wrong.length === 0) return [];
  const message = `From ${wrong.length} pieces of page ${page} (first ${wrong[0]}) the parent tree leads to another element.`;
  return [{ rule: 'parent-tree-wrong', message }];
}

/** Null for what belongs to a form's stream. */
function mcidOn(page: number, key: string): number | null {
  return key.startsWith(`${page}:`) ? Number(key.slice(`${page}:`.length)) : null;
}

function linkFindings(elements: readonly StructureElement[], parents: ParentsByNumber): PdfFinding[] {
  return elements.flatMap(({ dict, role, kids }) =>
    kids.flatMap((kid): PdfFinding[] => {
      if (kid.kind !== 'object') return [];
      const parent = parents.get(numberAt(kid.dict, 'StructParent') ?? -1);
      if (parent === dict) return [];
      return [
        { rule: 'parent-tree-wrong', message: `From a link the parent tree does not lead to its element ${role}.` },
      ];
    }),
  );
}
