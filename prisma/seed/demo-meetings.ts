import type { Answer } from '../../lib/domain/answer';
import type { AgendaReason } from '../../lib/domain/meeting/agenda';
import type { DecisionKind, DecisionStatus, ItemKind, ViewCounts } from '../../lib/domain/meeting/meeting';
import type { Theme } from '../../lib/domain/meeting/theme';

/** Something decided; days count from the day the demo is made. */
export type DemoDecision = {
  readonly kind: DecisionKind;
  readonly what: string;
  readonly who: string;
  readonly due: number | null;
  readonly status: DecisionStatus;
  readonly outcome: string;
  /** What it is about, where that is not the item's: the initiative's key. */
  readonly initiative?: string;
};

export type DemoItem = {
  readonly kind: ItemKind;
  /** A topic's words. */
  readonly title?: string;
  readonly technologyId?: string;
  readonly areaSlug?: string;
  /** The initiative's key. */
  readonly initiative?: string;
  readonly why: AgendaReason | null;
  readonly note?: string;
  readonly spread?: ViewCounts;
  readonly agreed?: { readonly answer: Answer; readonly before: Answer; readonly reason: string };
  readonly decisions?: readonly DemoDecision[];
};

/** One of Eksempelkommune's simulated meetings. */
export type DemoMeeting = {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  /** It is held on the last Tuesday before. */
  readonly days: number;
  readonly participants: readonly string[];
  readonly status: 'planned' | 'closed';
  readonly previousId: string | null;
  readonly items: readonly DemoItem[];
  readonly answers: readonly (readonly [Theme, string])[];
  readonly otherDecisions: readonly DemoDecision[];
};

const participants = [
  'Kommunaldirektør',
  'Velfærdsdirektør',
  'Direktør for by, børn og kultur',
  'Økonomichef',
  'IT-chef',
  'Digitaliseringschef',
];

const closed: DemoMeeting = {
  ...{ id: 'demo-moede-1', title: 'Brug af ny teknologi', forum: 'Direktionen', days: -91, participants },
  ...{ status: 'closed', previousId: null },
  items: [
    {
      ...{ kind: 'technology', technologyId: 'cloud', areaSlug: 'klima-teknik' },
      why: { kind: 'gap', finding: 'untapped', distance: -2 },
      note: 'Affald og Vej har fået adgang til den fælles platform, men ingen fagsystemer er flyttet.',
      spread: { operating: 1, piloting: 4, following: 1 },
      agreed: {
        ...{ answer: 'piloting', before: 'following' },
        reason: 'Affald er begyndt. Det er en afprøvning, til resten af området er med.',
      },
      decisions: [
        {
          ...{ kind: 'action', who: 'IT-chef', due: -20, status: 'open', outcome: '' },
          what: 'Laver en plan for, hvornår Klima, teknik og miljø er helt over på den fælles platform.',
        },
      ],
    },
    {
      ...{ kind: 'technology', technologyId: 'process-mining', areaSlug: 'klima-teknik' },
      why: { kind: 'gap', finding: 'missing-pilot', distance: -2 },
      note: 'Borgerservice afprøver det. Byggesager ligner det, de ser på.',
      spread: { piloting: 2, following: 3, 'not-in-use': 1 },
      agreed: {
        ...{ answer: 'following', before: 'not-in-use' },
        reason: 'Byggesagerne venter på borgerservices evaluering.',
      },
    },
    {
      ...{ kind: 'initiative', initiative: 'selvkoerende-bus' },
      why: { kind: 'pilot', problems: ['overdue', 'no-path'], months: 16 },
      note: 'Bussen har stået stille i to perioder med sne, og ingen vil overtage den.',
      decisions: [
        {
          ...{ kind: 'decision', who: 'Trafikplanlægger', due: -80, status: 'done' },
          what: 'Forsøget med den selvkørende bus afsluttes.',
          outcome: 'Afsluttet. Erfaringerne er samlet i et notat.',
        },
      ],
    },
    {
      ...{ kind: 'initiative', initiative: 'oversaettelse' },
      why: { kind: 'pilot', problems: ['overdue', 'no-evaluation'], months: 19 },
      note: 'Forældre og lærere er glade for den, men det er ikke opgjort.',
      decisions: [
        {
          ...{ kind: 'action', who: 'Skolechef', due: -35, status: 'open', outcome: '' },
          what: 'Evaluerer oversættelsen, før den forlænges eller sættes i drift.',
        },
      ],
    },
    {
      ...{ kind: 'topic', title: 'Hvor mange afprøvninger kan vi bære?', why: null },
      note: 'Enighed om, at få afprøvninger med en plan er bedre end mange uden.',
      decisions: [
        {
          ...{ kind: 'decision', who: 'Digitaliseringschefen', due: null, status: 'open', outcome: '' },
          what: 'Højst fem nye afprøvninger i det kommende år, og hver har en vej til drift, før den begynder.',
        },
      ],
    },
  ],
  answers: [
    [
      'purpose',
      'Ny teknologi skal give borgerne bedre hjælp eller medarbejderne mere tid. Kan vi ikke sige hvilken af de to, venter vi.',
    ],
    ['needs', 'Rekruttering i ældreplejen, ventetid i borgerservice og skybrud i midtbyen.'],
    ['ambition', 'Vi vil være blandt de første på velfærdsteknologi og ellers følge andre.'],
    ['pilots-and-scaling', 'Vi afprøver for meget, der er klar til drift, og for lidt, der er værd at prøve.'],
    ['organisation', 'Ledere i drift skal med fra begyndelsen. Det har de ikke været.'],
    ['partners', 'Vi prøver alene oftere, end vi behøver. Nabokommunerne spørges, før vi begynder.'],
  ],
  otherDecisions: [
    {
      ...{ kind: 'action', who: 'Leder af genoptræningen', due: -45, status: 'done', initiative: 'vr-genoptraening' },
      what: 'Deler erfaringerne med VR i genoptræningen med andre kommuner.',
      outcome: 'Delt i Pejling.',
    },
  ],
};

const planned: DemoMeeting = {
  ...{ id: 'demo-moede-2', title: 'Opfølgning før budgettet', forum: 'Direktionen', days: 20, participants },
  ...{ status: 'planned', previousId: closed.id, answers: [], otherDecisions: [] },
  items: [
    {
      ...{ kind: 'technology', technologyId: 'videoloesninger', areaSlug: 'dagtilbud-skole' },
      why: { kind: 'gap', finding: 'untapped', distance: -3 },
    },
    {
      ...{ kind: 'technology', technologyId: 'wearables', areaSlug: 'social' },
      why: null,
    },
    {
      ...{ kind: 'initiative', initiative: 'cloudplatform' },
      why: { kind: 'pilot', problems: ['overdue', 'stuck', 'on-ready', 'no-evaluation'], months: 30 },
    },
    {
      ...{ kind: 'initiative', initiative: 'jobchatbot' },
      why: { kind: 'pilot', problems: ['overdue', 'no-evaluation', 'no-path'], months: 13 },
    },
    { kind: 'topic', title: 'Hvad skal med i budgettet?', why: null },
  ],
};

/** One that was held about three months ago, and the next, which is being prepared. */
export const demoMeetings: readonly DemoMeeting[] = [closed, planned];
