import type { PdfFinding } from './finding';
import type { PdfFile } from './open-pdf';
import type { PageContent, Paint } from './page-content';
import { piecesIn } from './structure-tree';

/** Everything painted is either told by the structure tree, once, or marked as decoration. */
export function paintedFindings({ pages, tree }: PdfFile): PdfFinding[] {
  if (tree === null) return [];
  const told = tree.elements.flatMap(piecesIn);
  const keys = new Set(told.map((piece) => piece.key));
  const exists = new Set(pages.flatMap((page) => page.pieces));
  return [
    ...pages.flatMap((page) => [...untaggedFindings(page), ...unreferencedFindings(page, keys), ...markFindings(page)]),
    ...repeated(told.map((piece) => piece.key)).map((key) =>
      finding('content-repeated', key, 'is told more than once by the tree'),
    ),
    ...repeated(pages.flatMap((page) => page.pieces)).map((key) =>
      finding('content-repeated', key, 'is marked more than once'),
    ),
    ...[...keys]
      .filter((key) => !exists.has(key))
      .map((key) => finding('content-missing', key, 'is told by the tree, but no page has it')),
  ];
}

function finding(rule: PdfFinding['rule'], key: string, what: string): PdfFinding {
  const [owner, mcid] = key.split(':');
  return { rule, message: `Marked content ${mcid} of page or stream ${owner} ${what}.` };
}

function untaggedFindings({ page, paints }: PageContent): PdfFinding[] {
  const bare = paints.filter((paint) => paint.mark === null);
  const [first] = bare;
  if (first === undefined) return [];
  const message = `Page ${page} paints ${bare.length} times outside tags and artifacts, first ${describe(first)}.`;
  return [{ rule: 'content-untagged', message }];
}

function unreferencedFindings({ page, paints }: PageContent, keys: ReadonlySet<string>): PdfFinding[] {
  const lost = paints.filter(({ mark }) => mark?.kind === 'piece' && !keys.has(mark.key));
  const [first] = lost;
  if (first === undefined) return [];
  const message = `Page ${page} paints ${lost.length} times in marked content that the tree does not tell, first ${describe(first)}.`;
  return [{ rule: 'content-unreferenced', message }];
}

function markFindings({ page, nested, balanced }: PageContent): PdfFinding[] {
  const findings: PdfFinding[] = [];
  if (nested > 0) {
    findings.push({
      rule: 'artifact-nested',
      message: `Page ${page} has ${nested} pieces or artifacts inside one another.`,
    });
  }
  if (!balanced)
    findings.push({ rule: 'marks-unbalanced', message: `Page ${page} opens and closes marks or states unequally.` });
  return findings;
}

/** "text "Klar" at (70, 712)" */
export function describe({ kind, box, shown }: Paint): string {
  const words = shown === null ? kind : `${kind} "${shown.text}"`;
  return box === null ? words : `${words} at (${Math.round(box.left)}, ${Math.round(box.bottom)})`;
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(keys.filter((key) => seen.has(key) || !seen.add(key)))];
}
