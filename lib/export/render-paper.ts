import type { PaperFormat } from '@/lib/domain/paper-format';
import type { Report } from './report/report';
import { packPapers } from './zip/pack-papers';
import type { PackedPapers } from './zip/packed-formats';

/**
 * A report as a file. Each renderer is loaded when it is first asked for: they are large, and a page that makes a CSV needs no
 * typesetter.
 */
export async function renderPaper(report: Report, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/render-pdf')).renderPdf(report);
    case 'docx':
      return (await import('./docx/render-docx')).renderDocx(report);
    case 'pptx':
      return (await import('./pptx/render-pptx')).renderPptx(report);
    case 'xlsx':
      return (await import('./xlsx/render-xlsx')).renderXlsx(report);
    case 'csv':
      return (await import('./csv/render-csv')).renderCsv(report);
    case 'svg':
      return new TextEncoder().encode((await import('./svg/render-svg')).renderSvg(report));
    case 'png':
      return (await import('./png/render-png')).renderPng(report);
    case 'zip':
      return packPapers(report, await renderAll(report));
  }
}

/** One after the other: each of them takes a processor to itself. */
async function renderAll(report: Report): Promise<PackedPapers> {
  return {
    pdf: await renderPaper(report, 'pdf'),
    docx: await renderPaper(report, 'docx'),
    pptx: await renderPaper(report, 'pptx'),
    xlsx: await renderPaper(report, 'xlsx'),
    csv: await renderPaper(report, 'csv'),
    svg: await renderPaper(report, 'svg'),
    png: await renderPaper(report, 'png'),
  };
}
