import type { PdfFinding } from './finding';
import type { PdfFile } from './open-pdf';
import { allElements, type StructureElement, type StructureTree } from './structure-tree';
import { pieceTexts, textOf } from './text-of';

export type Heading = { readonly level: number; readonly text: string; readonly element: StructureElement };

/** All headings, in the order of the tree; an unnumbered H counts as level 0. */
export function headingsOf(tree: StructureTree, texts: ReadonlyMap<string, string>): Heading[] {
  const headings = allElements(tree.elements).filter(({ role }) => /^H[1-6]?$/.test(role));
  return headings.map((element) => ({ level: Number(element.role.slice(1)), text: textOf(element, texts), element }));
}

/** There are headings; the first is of level 1; and going down, no level is left out. */
export function headingFindings({ tree, pages }: PdfFile): PdfFinding[] {
  if (tree === null) return [];
  const headings = headingsOf(tree, pieceTexts(pages));
  const [first] = headings;
  if (first === undefined) return [{ rule: 'heading-missing', message: 'The structure tree has no heading.' }];
  const start: PdfFinding[] =
    first.level === 1
      ? []
      : [{ rule: 'heading-first', message: `The first heading, "${first.text}", is of level ${first.level}.` }];
  const skipped = headings.flatMap(({ level, text }, index): PdfFinding[] => {
    const before = headings[index - 1]?.level ?? level;
    if (level <= before + 1 && level > 0) return [];
    return [{ rule: 'heading-skipped', message: `The heading "${text}" goes from level ${before} to ${level}.` }];
  });
  return [...start, ...skipped];
}
