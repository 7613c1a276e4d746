import { beforeAll, describe, expect, test } from 'vitest';
import { must } from '../testing/import-builders';
import { type MeetingPeople, planMeeting, viewMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { saveAnswer } from './save-answer';
import { saveAnswers } from './save-answers';

describe('the themes’ answers of one form', () => {
  const made = meetingFixture();
  let people: MeetingPeople;
  beforeAll(() => {
    people = made();
  });

  const textsOf = async (id: string) => {
    const { answers } = await viewMeeting(people.reader, id);
    return Object.fromEntries(answers.flatMap(({ theme, text }) => (text === '' ? [] : [[theme, text]])));
  };

  test('are all saved that were changed; one that is refused keeps no other from it', async () => {
    const { editor } = people;
    const { id } = await planMeeting(editor);
    must(await saveAnswer(editor, { id, theme: 'needs', text: 'En andens', revision: 0 }));
    must(await saveAnswer(editor, { id, theme: 'partners', text: 'Også en andens', revision: 0 }));
    const empty = { was: '', revision: 0 } as const;
    const answers = [
      { theme: 'purpose', text: 'Formål', ...empty },
      { theme: 'needs', text: 'Min', ...empty },
      { theme: 'ambition', text: 'x'.repeat(4001), ...empty },
      { theme: 'partners', text: ' ', ...empty },
      { theme: 'priorities', text: 'Skolerne', ...empty },
    ] as const;
    expect(must(await saveAnswers(editor, { id, answers }))).toEqual({
      saved: ['purpose', 'priorities'],
      refused: [
        { theme: 'needs', reason: 'changed' },
        { theme: 'ambition', reason: 'text' },
      ],
    });
    expect(await textsOf(id)).toEqual({
      ...{ purpose: 'Formål', needs: 'En andens', partners: 'Også en andens', priorities: 'Skolerne' },
    });
  });

  test('are nobody else’s to save, changed or not', async () => {
    const { editor, reader, stranger } = people;
    const { id } = await planMeeting(editor);
    const answer = { theme: 'purpose', text: 'Mit', was: '', revision: 0 } as const;
    for (const answers of [[answer], []]) {
      expect(await saveAnswers(reader, { id, answers })).toMatchObject({ ok: false, code: 'forbidden' });
      expect(await saveAnswers(stranger, { id, answers })).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect(await textsOf(id)).toEqual({});
  });
});
