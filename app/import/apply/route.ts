import { z } from 'zod';
import { applyImport } from '@/lib/data/imports/apply';
import type { OwnReferenceInput } from '@/lib/data/imports/reference';
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
  publisher: z.string().trim().max(200).default(''),
});

/** What is stored is Danish, with its English beside it where the edition has room for both. */
function ownReference(source: string, publisher: string): OwnReferenceInput {
  const [danish, english] = [da.importPages.review, en.importPages.review];
  return {
    titles: (fileName) => ({
      title: danish.referenceTitle(fileName),
      titleEn: english.referenceTitle(fileName),
    }),
    method: danish.referenceMethod,
    methodEn: english.referenceMethod,
    ...{ publisher, source },
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
      reference: input.reference === 'true' ? ownReference(input.source, input.publisher || (kommuneName ?? '')) : null,
      otherCategory: da.importPages.otherCategory,
    }),
  done: ({ year, changeSetId }) => `/radar?year=${year}&imported=${changeSetId}`,
  failed: failedReview,
});
