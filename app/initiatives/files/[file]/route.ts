import { readFilters } from '@/components/initiative-views/view-filters';
import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { readAllInitiatives } from '@/lib/data/initiatives/read-all-initiatives';
import { initiativesCsv } from '@/lib/export/initiatives/initiatives-csv';
import { initiativesXlsx } from '@/lib/export/initiatives/initiatives-xlsx';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { currentLocale } from '@/lib/http/locale';
import { noteRefusal } from '@/lib/http/note-refusal';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { download, notFoundFile } from '../../../editions/file-response';

type Context = { readonly params: Promise<{ readonly file: string }> };

/** The kommune's initiatives as a spreadsheet, narrowed as the address says. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent('/initiatives/files')}`);
  if (file !== 'csv' && file !== 'xlsx') return notFoundFile();
  const locale = await currentLocale();
  const filters = readFilters(Object.fromEntries(new URL(request.url).searchParams));
  const day = today();
  const { viewer, simulated } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const read = await readAllInitiatives(viewer, { ...filters, language: locale, today: day });
  if (!read.ok) {
    await noteRefusal({ request, viewer, failure: read });
    return notFoundFile();
  }
  await recordDownload(viewer, { entity: 'kommune', entityId: viewer.kommuneId ?? '', file: `initiatives.${file}` });
  const initiatives = read.value.map((one) => ({ ...one, simulated }));
  const name = `${textOf(locale).initiativeFiles.fileName(day, simulated)}.${file}`;
  if (file === 'csv') return download(initiativesCsv(initiatives, locale), name, 'text/csv; charset=utf-8');
  return download(await initiativesXlsx(initiatives, locale), name, workbook);
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
