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
  const topic: MinutesItem = {
    ...{ ...item, kind: 'topic', areaName: null, areaId: null, agreed: null },
    decisions: [{ ...decision, what: 'Andet', about: 'Bussen', aboutInitiative: true }],
  };
  const other = { ...decision, what: 'I øvrigt', about: null, aboutInitiative: false };
  const kept = { kind: 'action', what: 'Laver en plan', who: 'IT-chef', due: '2026-11-02', about: 'Cloud' };
  const first = { ...item, areaId: 'social' };
  expect(discussionOf({ ...meeting, items: [first, topic], otherDecisions: [other] })).toEqual({
    ...meeting,
    placements: [
      {
        ...{ title: 'Cloud', areaName: 'Social', areaId: 'social' },
        ...{ answer: 'piloting', before: null, reason: 'Vi er i gang.' },
      },
    ],
    decisions: [
      { ...kept, areaId: 'social', aboutInitiative: false },
      { ...kept, what: 'Andet', about: 'Bussen', areaId: null, aboutInitiative: true },
      { ...kept, what: 'I øvrigt', about: null, areaId: null, aboutInitiative: false },
    ],
  });
});

test('minutes from before areas were kept leave open which area a decision is of', () => {
  const { decisions, placements } = discussionOf({ ...meeting, items: [item], otherDecisions: [decision] });
  expect(placements[0]?.areaId).toBeUndefined();
  expect(decisions.map(({ areaId }) => areaId)).toEqual([undefined, null]);
  expect(decisions.map(({ aboutInitiative }) => aboutInitiative)).toEqual([false, undefined]);
});
