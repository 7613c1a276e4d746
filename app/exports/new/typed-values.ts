import type { PaperValues } from '@/components/exports/paper-values';
import { type PaperTexts, paperTextFields } from '@/lib/domain/paper-texts';

/** A refused form as it was typed. What it does not say, or says in a way no form does, is as in `start`. */
export function typedValues(form: URLSearchParams, start: PaperValues): PaperValues {
  const texts = Object.fromEntries(
    paperTextFields.map((field) => [field, (form.get(field) ?? '').replaceAll('\r\n', '\n')] as const),
  );
  return {
    texts: { ...start.texts, ...texts } satisfies PaperTexts,
    editionId: form.get('editionId') ?? start.editionId,
    field: form.get('field') ?? '',
    meetingId: form.get('meetingId') ?? '',
    language: form.get('language') === 'en' ? 'en' : 'da',
    audience: form.get('audience') === 'public' ? 'public' : 'internal',
    draft: form.get('state') !== 'final',
    areaIds: form.getAll('areaIds'),
    noteKeys: form.getAll('notes'),
  };
}
