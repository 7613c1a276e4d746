import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { pdfFonts } from './pdf-fonts';

const folder = join(process.cwd(), 'lib/export/pdf');
const mainFilePath = join(folder, 'report.typ');

let compiler: NodeCompiler | undefined;

/**
 * One a process, a cache and no state: no paper depends on those before it. Its own fonts come before the machine's,
 * and the template names no other. Every call runs to its end, so calls cannot meet.
 */
function sharedCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: pdfFonts.flatMap(({ files }) => files) }],
  });
  return compiler;
}

export type PdfStandard = 'a-2a' | 'ua-1';

/** Results that the last document used are kept for the next: the template, the fonts, the signs, words set before. */
const keptDocuments = 1;

/**
 * The template set with this input. Throws on anything the compiler remarks, a warning too: an unknown font is only a
 * warning, and a paper must not be made without it. The compiler holds to one standard at a time, and refuses what
 * breaks it.
 */
export function compilePdf(report: string, pdfStandard: PdfStandard): Uint8Array {
  const typst = sharedCompiler();
  try {
    const compiled = typst.compile({ mainFilePath, inputs: { report } });
    const remarks = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (remarks !== null || compiled.result === null) throw new Error(describe(typst, remarks));
    return typst.pdf(compiled.result, { pdfStandard });
  } finally {
    typst.evictCache(keptDocuments);
  }
}

function describe(typst: NodeCompiler, remarks: NodeError | null): string {
  return `The paper could not be set: ${remarks === null ? 'no reason' : JSON.stringify(typst.fetchDiagnostics(remarks))}`;
}
