import { noteKey } from '@/components/exports/note-key';
import type { PaperChoices, PaperValues } from '@/components/exports/paper-values';
import type { PaperDraft } from '@/lib/data/exports/paper-draft';
import { noPaperTexts } from '@/lib/domain/paper-texts';
import { type Locale, textOf } from '@/lib/text/locale';

/** What the form starts from: the last paper, or nothing but the page's language where one chose to begin `anew`. */
export function startValues(draft: PaperDraft, anew: Locale | null): PaperValues {
  const { texts, options, notes, edition, areas } = draft;
  const editionId = edition.id;
  if (anew !== null) {
    const areaIds = areas.map(({ id }) => id);
    return {
      ...{ texts: noPaperTexts, editionId, language: anew },
      ...{ audience: 'internal', draft: true, areaIds, noteKeys: [] },
    };
  }
  const { language, audience, draft: isDraft, areaIds } = options;
  const noteKeys = notes.filter(({ picked }) => picked).map(noteKey);
  return { texts, editionId, language, audience, draft: isDraft, areaIds, noteKeys };
}

/** What the form chooses between, in the page's language. */
export function paperChoices(draft: PaperDraft, locale: Locale): PaperChoices {
  const { words } = textOf(locale);
  const { year, editions, areas, notes, mayFinish } = draft;
  return {
    ...{ year, editions, areas, mayFinish },
    notes: notes.map((note) => ({
      key: noteKey(note),
      technology: note.technology,
      area: note.area,
      answer: note.answer === null ? words.unanswered : words.answers[note.answer],
      text: note.text,
    })),
  };
}
