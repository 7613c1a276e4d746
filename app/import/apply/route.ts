import { z } from 'zod';
import { applyImport } from '@/lib/data/imports/apply';
import { handlePost } from '@/lib/http/handle-post';
import { da } from '@/lib/text/da';
import { en } from '@/lib/text/en';
import { failedReview } from '../addresses';

const schema = z.object({
  draft: z.string().min(1),
  fingerprint: z.string().min(1).max(100),
  archive: z.literal('true').optional(),
  reference: z.literal('true').optional(),
  source: z.string().trim().max(1000).default(''),
  fileName: z.string().max(200).default(''),
  year: z.coerce.number().int().min(2000).max(2100),
});

/** What is stored is Danish, with its English beside it where the edition has room for both. */
function referenceHead({ source, fileName, year }: z.infer<typeof schema>, publisher: string) {
  return {
    title: da.importPages.review.referenceTitle(fileName).slice(0, 200),
    titleEn: en.importPages.review.referenceTitle(fileName).slice(0, 200),
    method: da.importPages.review.referenceMethod,
    methodEn: en.importPages.review.referenceMethod,
    ...{ year, publisher, source, sourceEn: '', caveat: '', caveatEn: '' },
  };
}

/** Carries a review out. */
export const POST = handlePost({
  schema,
  change: ({ viewer, kommuneName }, input) =>
    applyImport(viewer, {
      id: input.draft,
      fingerprint: input.fingerprint,
      archiveBlank: input.archive === 'true',
      reference: input.reference === 'true' ? referenceHead(input, kommuneName ?? '') : null,
      otherCategory: da.importPages.otherCategory,
    }),
  done: ({ year, changeSetId }) => `/radar?year=${year}&imported=${changeSetId}`,
  failed: failedReview,
});
