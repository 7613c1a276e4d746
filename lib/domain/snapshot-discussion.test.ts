import { expect, test } from 'vitest';
import type { MinutesDecision, MinutesItem } from './meeting/minutes';
import { discussionOf } from './snapshot-discussion';

const decision: MinutesDecision = {
  ...{ kind: 'action', what: 'Laver en plan', who: 'IT-chef', due: '2026-11-02', about: 'Cloud' },
  ...{ status: 'done', outcome: 'Lavet' },
};

const item: MinutesItem = {
  ...{
    kind: 'technology',
    title: 'Cloud',
    areaName: 'Social',
    why: null,
    note: 'Ikke til andre',
    decisions: [decision],
  },
  spread: { operating: 4 },
  agreed: { answer: 'piloting', before: null, reason: 'Vi er i gang.' },
};

const meeting = { meetingId: 'm', title: 'Teknologi', forum: 'Direktionen', date: '2026-08-18' };

test('a paper keeps what was agreed and decided, in order, and neither notes nor spreads nor outcomes', () => {
  const topic: MinutesItem = { ...item, kind: 'topic', agreed: null, decisions: [{ ...decision, what: 'Andet' }] };
  const other = { ...decision, what: 'I øvrigt', about: null };
  const kept = { kind: 'action', what: 'Laver en plan', who: 'IT-chef', due: '2026-11-02', about: 'Cloud' };
  expect(discussionOf({ ...meeting, items: [item, topic], otherDecisions: [other] })).toEqual({
    ...meeting,
    placements: [{ title: 'Cloud', areaName: 'Social', answer: 'piloting', before: null, reason: 'Vi er i gang.' }],
    decisions: [kept, { ...kept, what: 'Andet' }, { ...kept, what: 'I øvrigt', about: null }],
  });
});
