import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { fixedNames } from './fixed-names';
import { fixedZip } from './fixed-zip';
import { type PackedFormat, type PackedPapers, packedFormats } from './packed-formats';
import { readMe } from './read-me';

/** What deflating would only make larger. */
const compressed: readonly PackedFormat[] = ['pdf', 'docx', 'pptx', 'xlsx', 'png'];

/** All of a report's papers in one zip, after a text file that says what is what. The same files give the same bytes. */
export function packPapers(report: Report, files: PackedPapers): Uint8Array {
  const { fileName, files: words } = textOf(report.locale).reportZip;
  const papers = packedFormats.map((format) => ({
    path: fixedNames[format],
    bytes: files[format],
    words: words[format],
    stored: compressed.includes(format),
  }));
  return fixedZip([{ path: fileName, bytes: readMe(report, papers) }, ...papers], report.head.createdAt);
}
