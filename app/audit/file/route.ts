import { currentSignedIn } from '@/lib/auth/current';
import { exportAudit } from '@/lib/data/audit/export-audit';
import { auditCsv } from '@/lib/export/audit/audit-csv';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { currentLocale } from '@/lib/http/locale';
import { noteRefusal } from '@/lib/http/note-refusal';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { notFoundFile } from '../../editions/file-response';
import { readAuditQuery } from '../audit-query';

/** The log as a spreadsheet, narrowed as the address says, and sent as it is read: it may be long. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther('/sign-in?next=%2Faudit');
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const locale = await currentLocale();
  const { filter } = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  const read = await exportAudit(viewer, filter);
  if (!read.ok) {
    await noteRefusal({ request, viewer, failure: read });
    return notFoundFile();
  }
  return new Response(streamOf(auditCsv(read.value, locale)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${textOf(locale).audit.fileName(today())}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Pieces are made as they are asked for, and no more once the reader has gone. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
