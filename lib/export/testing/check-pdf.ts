import { altFindings } from './pdf/alt-rules';
import { bookmarkFindings } from './pdf/bookmark-rules';
import { byteFindings } from './pdf/byte-rules';
import type { PdfFinding } from './pdf/finding';
import { fontFindings } from './pdf/font-rules';
import { forbiddenFindings } from './pdf/forbidden-rules';
import { headingFindings } from './pdf/heading-rules';
import { linkFindings } from './pdf/link-rules';
import { listFindings } from './pdf/list-rules';
import { metadataFindings } from './pdf/metadata-rules';
import { openPdf, type PdfFile } from './pdf/open-pdf';
import { paintedFindings } from './pdf/painted-rules';
import { readingOrderFindings } from './pdf/reading-order';
import { runningTextFindings } from './pdf/running-text-rules';
import { structureFindings } from './pdf/structure-rules';
import { tableFindings } from './pdf/table-rules';

const families: readonly ((file: PdfFile) => PdfFinding[])[] = [
  metadataFindings,
  forbiddenFindings,
  fontFindings,
  structureFindings,
  paintedFindings,
  runningTextFindings,
  altFindings,
  headingFindings,
  listFindings,
  tableFindings,
  linkFindings,
  readingOrderFindings,
  bookmarkFindings,
];

/**
 * What keeps a PDF from being accessible (PDF/UA-1), archivable (PDF/A-2a) and pleasant to have read aloud; empty when
 * it is sound. Reads the file itself, and knows nothing of what wrote it. Never throws for bytes, whatever they are.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfFinding[]> {
  const file = await openPdf(bytes).catch((error: unknown) => String(error));
  if (typeof file === 'string')
    return [{ rule: 'unreadable', message: `The bytes are no PDF that can be read: ${file}` }];
  if (file.encrypted) return [{ rule: 'encrypted', message: 'The trailer has /Encrypt; nothing more was looked at.' }];
  return [...byteFindings(bytes), ...families.flatMap((findings) => findings(file))];
}
