import { currentSignedIn } from '@/lib/auth/current';
import { readMinutes } from '@/lib/data/meetings/read-minutes';
import { type MinutesFormat, minutesFileName, minutesFormats, renderMinutes } from '@/lib/export/minutes/minutes-file';
import { seeOther } from '@/lib/http/handle-post';
import { currentLocale } from '@/lib/http/locale';
import { version } from '@/lib/version';
import { download, notFoundFile } from '../../../../editions/file-response';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

const contentTypes: Readonly<Record<MinutesFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A meeting's minutes as "pdf" or "docx", in the reader's language. Another kommune's meeting is not found. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(`/meetings/${id}`)}`);
  const format = minutesFormats.find((known) => known === file);
  if (format === undefined) return notFoundFile();
  const locale = await currentLocale();
  const read = await readMinutes(signedIn.viewer, id, { language: locale, version });
  if (!read.ok) return notFoundFile();
  const bytes = await renderMinutes(read.value, format, locale);
  return download(bytes, minutesFileName(read.value, format, locale), contentTypes[format]);
}
