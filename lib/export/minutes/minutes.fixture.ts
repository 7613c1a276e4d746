import type { Minutes, MinutesDecision, MinutesItem } from '@/lib/domain/meeting/minutes';

const decision: MinutesDecision = {
  ...{ kind: 'action', what: 'Laver en plan for skolerne', who: 'IT-chef', due: '2026-11-02', about: 'Cloud' },
  ...{ status: 'open', outcome: '' },
};

const item: MinutesItem = {
  ...{ kind: 'technology', title: 'Cloud', areaName: 'Dagtilbud og skole' },
  why: { kind: 'gap', finding: 'untapped', distance: -2 },
  note: 'To skoler er begyndt.\nResten venter.',
  spread: { operating: 1, piloting: 4, unknown: 1 },
  agreed: { answer: 'piloting', before: 'following', reason: 'To skoler er i gang.' },
  decisions: [decision],
};

/** A closed meeting with something of each kind. */
export function exampleMinutes(overrides: Partial<Minutes> = {}): Minutes {
  return {
    ...{ meetingId: '0193f1a2-7c3d-7e5f-8a9b-3f9a5c1de7c2', kommuneName: 'Eksempelkommune', simulated: false },
    ...{ title: 'Brug af ny teknologi', forum: 'Direktionen', date: '2026-08-18' },
    ...{ participants: ['Kommunaldirektør', 'IT-chef'], year: 2026, editionTitle: 'Radar 2022', publisher: 'KL' },
    ...{ closedAt: '2026-08-18T10:00:00.000Z', version: '0.1.0' },
    items: [
      item,
      {
        ...{ kind: 'initiative', title: 'Selvkørende bus', areaName: null, note: '', spread: null, agreed: null },
        why: { kind: 'pilot', problems: ['overdue', 'no-path'], months: 16 },
        decisions: [{ ...decision, kind: 'decision', what: 'Bussen stoppes.', who: '', due: null, about: null }],
      },
      {
        ...{ kind: 'topic', title: 'Hvor mange kan vi bære?', areaName: null, note: 'Få.', spread: null },
        ...{ agreed: null, why: null, decisions: [] },
      },
    ],
    answers: [{ theme: 'needs', text: 'Rekruttering.\n\nVentetid.' }],
    followedUp: [{ ...decision, what: 'Evaluerer chatbotten.', status: 'done', outcome: 'Stoppet i maj.' }],
    otherDecisions: [{ ...decision, what: 'Deler erfaringer.', about: null }],
    ...overrides,
  };
}

const awkward = [
  '🙈🙉',
  'ذكاء اصطناعي في البلدية',
  '<script>alert(1)</script>',
  '#let x = 1',
  '=cmd|calc',
  'a\u0000b\u001fc',
  '\ud800',
].join(' ');

/** The worst that anybody may write, and much of it. */
export function extremeMinutes(): Minutes {
  const long = `${awkward} ${'Donaudampfskibsfartsselskabskaptajn '.repeat(20)}`;
  const decisions = Array.from({ length: 3 }, () => ({ ...decision, what: long, who: awkward, about: awkward }));
  return exampleMinutes({
    ...{ title: awkward, forum: awkward, participants: Array.from({ length: 30 }, () => awkward), closedAt: null },
    items: Array.from({ length: 6 }, () => ({ ...item, title: awkward, areaName: awkward, note: long, decisions })),
    answers: [{ theme: 'needs', text: long.repeat(3) }],
    followedUp: decisions,
  });
}

/** A meeting where nothing was prepared or said. */
export function emptyMinutes(): Minutes {
  const nothing = { items: [], answers: [], followedUp: [], otherDecisions: [], participants: [] };
  return exampleMinutes({ ...nothing, closedAt: null });
}
