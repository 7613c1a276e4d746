import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PrintedReport } from '../report/report';
import { declareAccessible } from './declare-accessible';
import { compilePdf } from './pdf-compiler';
import { readPdfFile, writePdfFile } from './pdf-file';
import { pdfInput } from './pdf-input';
import { tablesOf, withRowHeaders } from './row-headers';

/**
 * The committee attachment: A4, PDF/UA-1 and PDF/A-2a in one file. The same report gives the same bytes. Throws when the
 * paper cannot be made sound.
 */
export async function renderPdf(report: PrintedReport): Promise<Uint8Array> {
  // What the compiler has made is given back between turns of the event loop: many papers in one turn would pile up.
  await nextTurn();
  const compiled = readPdfFile(compilePdf(pdfInput(report), 'a-2a'));
  return writePdfFile(declareAccessible(withRowHeaders(compiled, tablesOf(report))));
}
