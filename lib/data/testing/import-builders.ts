import { readFileSync } from 'node:fs';
import type { Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import type { Result } from '../../domain/result';
import { type Applied, type ApplyInput, applyImport } from '../imports/apply';
import type { OwnReferenceInput } from '../imports/reference';
import { type ImportReview, readImportReview } from '../imports/review';
import { startImport, type UploadInput } from '../imports/upload';

/** One kommune's own sheet, as it was typed. */
export const vejleFile = {
  fileName: 'vejle-overordnet.csv',
  bytes: new Uint8Array(readFileSync(new URL('../../import/fixtures/vejle-overordnet.csv', import.meta.url))),
};

/** A small sheet as CSV. */
export function csvFile(text: string, fileName = 'ark.csv'): Pick<UploadInput, 'bytes' | 'fileName'> {
  return { fileName, bytes: new TextEncoder().encode(text) };
}

/** Uploads a sheet for the radar of 2026 unless told otherwise, and answers its review. */
export async function uploaded(
  viewer: Viewer,
  file: Pick<UploadInput, 'bytes' | 'fileName'>,
  more: Partial<UploadInput> = {},
): Promise<ImportReview> {
  const { id } = must(await startImport(viewer, { kind: 'radar', year: 2026, ...file, ...more }));
  return must(await readImportReview(viewer, id));
}

/** Carries a review out as it was shown. */
export function applied(
  viewer: Viewer,
  { id, fingerprint }: Pick<ImportReview, 'id' | 'fingerprint'>,
  more: Partial<ApplyInput> = {},
): Promise<Result<Applied, never>> {
  const input = { id, fingerprint, archiveBlank: true, reference: null, otherCategory: 'Egne teknologier' };
  return applyImport(viewer, { ...input, ...more });
}

/** A success's value; a failure fails the test with its reason. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`${result.code} ${result.reason}`);
  return result.value;
}

/** What a kommune says of its own reference. */
export function ownReference(source: string, title = 'Egen reference'): OwnReferenceInput {
  const method = 'Ringene, som de står i kommunens eget ark.';
  return {
    publisher: 'Prøvekommune',
    source,
    method,
    methodEn: '',
    titles: (file) => ({ title: title.trim() === '' ? title : `${title}: ${file}`, titleEn: '' }),
  };
}

/** What is said of an edition that is made of a sheet. */
export function referenceHead(source: string): EditionHeadInput {
  const english = { titleEn: '', methodEn: '', sourceEn: '', caveat: '', caveatEn: '' };
  const method = 'Ringene, som de står i kommunens eget ark.';
  return { title: 'Egen reference', year: 2026, publisher: 'Prøvekommune', method, source, ...english };
}
