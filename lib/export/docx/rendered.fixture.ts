import type { Snapshot } from '@/lib/domain/snapshot';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { type OfficeFile, openOffice } from '../testing/office/open-office';
import { renderDocx } from './render-docx';

export type Rendered = { readonly report: Report; readonly bytes: Uint8Array; readonly file: OfficeFile };

/** A snapshot's report, its DOCX, and that opened again. */
export async function renderedDocx(snapshot: Snapshot): Promise<Rendered> {
  const report = buildReport(snapshot);
  const bytes = await renderDocx(report);
  return { report, bytes, file: openOffice(bytes) };
}
