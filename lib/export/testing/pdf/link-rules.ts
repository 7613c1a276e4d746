import type { PDFDict } from 'pdf-lib';
import type { PdfFinding } from './finding';
import { arrayAt, asDict, entries, nameAt, textAt } from './objects';
import type { PdfFile } from './open-pdf';
import { allElements, type StructureTree } from './structure-tree';

/** Each link is told by the tree as a Link, and says where it leads. */
export function linkFindings({ pages, tree }: PdfFile): PdfFinding[] {
  const alts = tree === null ? new Map<PDFDict, string | null>() : linkAlts(tree);
  return pages.flatMap(({ page, dict }) =>
    entries(arrayAt(dict, 'Annots')).flatMap((item): PdfFinding[] => {
      const annotation = asDict(item);
      const kind = nameAt(annotation, 'Subtype');
      if (annotation === null || kind === 'Popup') return [];
      const findings: PdfFinding[] = [];
      if (tree !== null && !alts.has(annotation)) {
        findings.push({
          rule: 'link-untagged',
          message: `Page ${page} has an annotation (${kind}) that no Link element holds.`,
        });
      }
      if (!textAt(annotation, 'Contents')?.trim() && !alts.get(annotation)?.trim()) {
        findings.push({ rule: 'link-unnamed', message: `Page ${page} has an annotation (${kind}) without /Contents.` });
      }
      return findings;
    }),
  );
}

function linkAlts(tree: StructureTree): Map<PDFDict, string | null> {
  const links = allElements(tree.elements).filter(({ role }) => role === 'Link' || role === 'Annot');
  return new Map(
    links.flatMap(({ kids, alt }) =>
      kids.flatMap((kid): [PDFDict, string | null][] =>
        kid.kind === 'object' && kid.dict !== null ? [[kid.dict, alt]] : [],
      ),
    ),
  );
}
