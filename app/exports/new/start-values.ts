import { fieldKeyText } from '@/components/exports/field-key';
import { noteKey } from '@/components/exports/note-key';
import type { PaperChoices, PaperValues } from '@/components/exports/paper-values';
import type { PaperDraft } from '@/lib/data/exports/paper-draft';
import { noPaperTexts, type PaperTexts } from '@/lib/domain/paper-texts';
import { formatDate } from '@/lib/text/format';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';

type StartFrom = {
  readonly anew: boolean;
  /** The meeting that was asked for. */
  readonly meetingId: string | undefined;
};

/** What the form starts from: the texts of the last paper, all of one that was asked for, or nothing where one begins `anew`. */
export function startValues(draft: PaperDraft, { anew, meetingId: asked }: StartFrom): PaperValues {
  const { options, notes, edition, areas } = draft;
  const field = draft.field === null ? '' : fieldKeyText(draft.field);
  const editionId = edition.id;
  const wanted = draft.meetings.find(({ id }) => id === asked)?.id;
  const meetingId = wanted ?? draft.meetingId ?? '';
  if (anew) {
    const areaIds = areas.map(({ id }) => id);
    return {
      ...{ texts: noPaperTexts, editionId, field, meetingId: wanted ?? '', language: 'da' },
      ...{ audience: 'internal', draft: true, areaIds, noteKeys: [] },
    };
  }
  const { language, audience, draft: isDraft, areaIds } = options;
  const noteKeys = notes.filter(({ picked }) => picked).map(noteKey);
  const chosen = { editionId, field, meetingId, areaIds, noteKeys };
  return { texts: textsFor(draft), ...chosen, language, audience, draft: isDraft };
}

/** A title that names its paper's year is not one for another year. */
function textsFor({ texts, from, year }: PaperDraft): PaperTexts {
  const isOfAnother = from !== null && from.year !== year && texts.title.includes(String(from.year));
  return isOfAnother ? { ...texts, title: '' } : texts;
}

/** What the form chooses between, in the page's language. */
export function paperChoices(draft: PaperDraft, locale: Locale): PaperChoices {
  const { words } = textOf(locale);
  const { year, editions, areas, notes, mayFinish } = draft;
  return {
    ...{ year, editions, areas, mayFinish },
    releases: draft.releases.map(({ release, groups }) => ({
      title: release.title,
      groups: groups.map((group) => ({
        key: fieldKeyText({ releaseId: release.id, groupKey: group.key }),
        name: groupName(group, locale),
      })),
    })),
    meetings: draft.meetings.map((meeting) => ({ id: meeting.id, name: meetingName(meeting, locale) })),
    notes: notes.map((note) => ({
      key: noteKey(note),
      technology: note.technology,
      area: note.area,
      answer: note.answer === null ? words.unanswered : words.answers[note.answer],
      text: note.text,
    })),
  };
}

/** "Direktionen, 18. august 2026: Brug af ny teknologi" */
function meetingName({ title, forum, date }: PaperDraft['meetings'][number], locale: Locale): string {
  const day = formatDate(new Date(date), locale);
  return `${forum === '' ? day : `${forum}, ${day}`}: ${title}`;
}
