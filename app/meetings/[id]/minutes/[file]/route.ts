import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { readMinutes } from '@/lib/data/meetings/read-minutes';
import { type MinutesFormat, minutesFileName, minutesFormats, renderMinutes } from '@/lib/export/minutes/minutes-file';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { currentLocale } from '@/lib/http/locale';
import { noteRefusal } from '@/lib/http/note-refusal';
import { version } from '@/lib/version';
import { download, notFoundFile } from '../../../../editions/file-response';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

const contentTypes: Readonly<Record<MinutesFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A meeting's minutes as "pdf" or "docx", in the reader's language. Another kommune's meeting is not found. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(`/meetings/${id}`)}`);
  const format = minutesFormats.find((known) => known === file);
  if (format === undefined) return notFoundFile();
  const locale = await currentLocale();
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer, 'paper');
  if (refused !== null) return refused;
  const read = await readMinutes(viewer, id, { language: locale, version });
  if (!read.ok) {
    await noteRefusal({ request, viewer, failure: read });
    return notFoundFile();
  }
  const bytes = await renderMinutes(read.value, format, locale);
  await recordDownload(viewer, { entity: 'meeting', entityId: id, file: `minutes.${format}` });
  return download(bytes, minutesFileName(read.value, format, locale), contentTypes[format]);
}
