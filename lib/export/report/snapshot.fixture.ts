import { compareRadar } from '@/lib/domain/compare-radar';
import { noPaperTexts } from '@/lib/domain/paper-texts';
import type { RadarInput, RadarPlacement, RadarTechnology } from '@/lib/domain/radar';
import { type Ring, rings } from '@/lib/domain/ring';
import type { Snapshot } from '@/lib/domain/snapshot';
import { vejleAreas, vejleInput } from '@/lib/domain/vejle.fixture';
import { withoutValue } from '@/lib/domain/without-value';

/* Snapshots for tests: the real sheet, an example with most findings, one with nothing to compare, and the worst input. */

type Overrides = Partial<Omit<Snapshot, 'comparison' | 'withoutValue' | 'options' | 'texts' | 'kommune'>> & {
  readonly options?: Partial<Snapshot['options']>;
  readonly texts?: Partial<Snapshot['texts']>;
  readonly kommune?: Partial<Snapshot['kommune']>;
};

function snapshotOf(input: RadarInput, { options, texts, kommune, ...overrides }: Overrides): Snapshot {
  return {
    id: '0193f1a2-7c3d-7e5f-8a9b-3f9a5c1de7c1',
    createdAt: '2026-11-22T09:30:00.000Z',
    version: '0.1.0',
    author: 'Karen Krag',
    kommune: { code: '9001', name: 'Eksempelkommune', simulated: false, ...kommune },
    year: 2026,
    edition: {
      id: 'kl-2021-22',
      version: 1,
      title: 'KL’s teknologiradar 2021-22',
      year: 2021,
      publisher: 'KL',
      method: 'Gennemsnit af teknologisk modenhed og udbredelse.',
      source: 'KL’s teknologiradar, som den er gengivet i en kommunes regneark, ca. 2021-22',
      caveat: 'Sekundær kilde: udgaven er ikke oplyst i regnearket.',
      simulated: false,
    },
    notes: [],
    ...overrides,
    comparison: compareRadar(input),
    withoutValue: withoutValue(input),
    options: { language: 'da', audience: 'internal', draft: false, areaIds: [], ...options },
    texts: { ...noPaperTexts, ...texts },
  };
}

/** The real sheet as it stands, with no words of an editor's. */
export function vejleSnapshot(overrides: Overrides = {}): Snapshot {
  return snapshotOf(vejleInput, overrides);
}

/** The sheet with some answers changed, so that most findings occur; texts, notes, a draft, simulated. */
export function exampleSnapshot(overrides: Overrides = {}): Snapshot {
  const { options, texts, kommune, ...rest } = overrides;
  return snapshotOf(exampleInput, {
    notes: exampleNotes,
    ...rest,
    kommune: { simulated: true, ...kommune },
    options: { draft: true, areaIds: ['teknik', 'velfaerd'], ...options },
    texts: { ...exampleTexts, ...texts },
  });
}

const changes: readonly RadarPlacement[] = [
  ...vejleAreas.map(({ id }) => change('cloud', id, id === 'boern' ? 'operating' : 'piloting')),
  ...vejleAreas.map(({ id }) => change('videoloesninger', id, id === 'oekonomi' ? 'operating' : 'not-in-use')),
  ...vejleAreas.map(({ id }) => change('autonome-koeretoejer', id, 'piloting')),
  ...vejleAreas.map(({ id }) => ({ ...change('apps', id, 'operating'), spread: 'single' as const })),
  change('chatbot', 'velfaerd', 'stopped'),
  change('droner', 'stabe', 'not-relevant'),
  change('3d-print', 'boern', 'unknown'),
  { ...change('blockchain', 'stabe', null) },
  { ...change('sociale-teknologier', 'velfaerd', 'operating'), value: 'no' },
  { ...change('rpa', 'stabe', 'operating'), value: 'partly', spread: 'several' },
];

function change(technologyId: string, areaId: string, answer: RadarPlacement['answer']): RadarPlacement {
  return { technologyId, areaId, answer, spread: null, value: null };
}

const local: RadarTechnology = {
  id: 'lokal-drift',
  number: 23,
  name: 'Fælles driftsoverblik',
  category: 'Teknologier i produkter og services',
  local: true,
};

const exampleInput: RadarInput = {
  ...vejleInput,
  technologies: [...vejleInput.technologies, local],
  placements: [
    ...vejleInput.placements.filter(
      ({ technologyId, areaId }) =>
        !changes.some((changed) => changed.technologyId === technologyId && changed.areaId === areaId),
    ),
    ...changes,
    change(local.id, 'teknik', 'piloting'),
  ],
};

const exampleNotes: Snapshot['notes'] = [
  {
    technologyId: 'iot-og-sensorer',
    areaId: 'velfaerd',
    text: 'Sengesensorer og CO2-målere på to plejecentre. Leverandør: Sansning A/S. Kontakt: Bodil Birk.',
  },
  {
    technologyId: 'chatbot',
    areaId: 'velfaerd',
    text: 'Stoppet efter et halvt år: for få henvendelser kunne besvares.',
  },
];

const exampleTexts: Partial<Snapshot['texts']> = {
  title: 'Brug af ny teknologi: hvor skal vi afprøve mere?',
  forum: 'Økonomi- og Erhvervsudvalget',
  purpose: 'Udvalget orienteres om kommunens brug af ny teknologi og drøfter, om der skal afprøves mere i 2027.',
  background:
    'Byrådet vedtog i 2025, at ny teknologi skal bruges, hvor den giver borgerne bedre hjælp eller medarbejderne mere tid.\nFagområderne har i efteråret 2026 svaret på, hvad de bruger, afprøver og følger.',
  assessment:
    'Borgerne møder især teknologien i selvbetjening og på plejecentrene. Medarbejderne efterspørger færre små forsøg og hjælp til at komme i drift.',
  ethics: 'Der er lavet konsekvensanalyse for sengesensorer. Chatbotten er stoppet og har ingen data tilbage.',
  economy: 'Drøftelsen har ingen bevillingsmæssige konsekvenser. Afprøvninger holdes inden for rammen på 1,2 mio. kr.',
  recommendation:
    'Forvaltningen indstiller, at udvalget drøfter bilaget og beder om et forslag til højst fem afprøvninger i 2027.',
};

/** One area that has answered nothing, another that has answered everything, and an edition without a single value. */
export function emptySnapshot(overrides: Overrides = {}): Snapshot {
  const silent = vejleAreas[0].id;
  const input = {
    ...vejleInput,
    references: [],
    placements: vejleInput.placements.filter(({ areaId }) => areaId !== silent),
  };
  return snapshotOf(input, { ...overrides, options: { areaIds: [silent], ...overrides.options } });
}

/** Nothing answered, nothing to compare with, not one area. */
export function blankSnapshot(overrides: Overrides = {}): Snapshot {
  return snapshotOf({ ...vejleInput, areas: [], placements: [], references: [] }, overrides);
}

export const hostileTexts = [
  '👩‍🦽 emoji og 🇩🇰 flag ✅',
  'العربية: الروبوتات في البلدية',
  '<script>alert("x")</script> & <b>fed</b>',
  '#let x = 1; #panic("x") $x^2$ `rå` @ref \\ <label>',
  "=cmd|' /C calc'!A0",
  '+1-1, @SUM(A1), -2',
  'nul\u0000tegn, klokke\u0007, halvt\ud800par, \ufffe og \u202eomvendt',
  '日本語とเกี่ยวกับ',
] as const;

const longName = 'Sammenhængende velfærdsteknologisk overvågningsinfrastruktur til distriktsplejen';

const extremeTechnologies: readonly RadarTechnology[] = Array.from({ length: 40 }, (_, index) => ({
  id: `ekstrem-${index + 1}`,
  number: index + 1,
  name: nameAt(index),
  category: `Kategori ${Math.floor(index / 10) + 1} ${hostileTexts[index % hostileTexts.length]}`.slice(0, 60),
  local: false,
}));

/** Every fifth name is hostile; the others are 80 characters. */
function nameAt(index: number): string {
  const hostile = index % 5 === 0 ? hostileTexts[(index / 5) % hostileTexts.length] : undefined;
  return hostile ?? `${index + 1} ${longName}`.slice(0, 80);
}

const extremeInput: RadarInput = {
  technologies: extremeTechnologies,
  areas: vejleAreas.map((area, index) => ({
    ...area,
    name: `${area.name} ${hostileTexts[index % hostileTexts.length]}`,
    editionAreaId: null,
  })),
  placements: extremeTechnologies.flatMap(({ id, number }) =>
    vejleAreas.slice(1).map((area, index) => ({
      technologyId: id,
      areaId: area.id,
      answer:
        (['operating', 'piloting', 'following', 'not-in-use', 'stopped', 'unknown'] as const)[(number + index) % 6] ??
        null,
      spread: null,
      value: null,
    })),
  ),
  references: extremeTechnologies.map(({ id, number }) => ({
    technologyId: id,
    editionAreaId: null,
    ring: ringAt(number),
    level: number % 7 === 0 ? 2.5 : null,
    maturity: 3,
    source: `Kilde ${number} ${hostileTexts[number % hostileTexts.length]}`,
    basis: number % 3 === 0 ? 'inferred' : 'stated',
  })),
  combinedForAreas: true,
  tiltPercent: 15,
};

function ringAt(number: number): Ring | null {
  return number % 7 === 0 ? null : (rings[number % rings.length] ?? null);
}

/** 40 technologies, names of 80 characters, texts at their limit, and every kind of text that could break a file. */
export function extremeSnapshot(overrides: Overrides = {}): Snapshot {
  const { options, texts, kommune, ...rest } = overrides;
  return snapshotOf(extremeInput, {
    author: 'Ærø <Øst> & Åse "A" 👩‍🦽',
    notes: hostileTexts.map((text, index) => ({
      technologyId: `ekstrem-${index + 2}`,
      areaId: vejleAreas[1].id,
      text: `${text} ${longName} `.repeat(4),
    })),
    ...rest,
    kommune: { simulated: true, ...kommune },
    options: { draft: true, areaIds: vejleAreas.map(({ id }) => id), ...options },
    texts: {
      title: `${hostileTexts[3]} ${longName}`.slice(0, 120),
      forum: `${hostileTexts[2]} ${longName}`.slice(0, 80),
      purpose: hostileTexts.join('\n').slice(0, 800),
      background: `${longName} `.repeat(30).slice(0, 2000),
      assessment: `${hostileTexts.join(' ')} ${longName}. `.repeat(20).slice(0, 3000),
      ethics: hostileTexts.join('\n\n').slice(0, 1500),
      economy: 'A'.repeat(1500),
      recommendation: hostileTexts
        .map((text) => `- ${text}`)
        .join('\n')
        .slice(0, 1200),
      ...texts,
    },
  });
}
