import type { Answer, Spread, Value } from '../../lib/domain/answer';
import { defaultAreas } from './default-areas';
import { kl202122 } from './editions/kl-2021-22';

/**
 * The simulated answers of "Eksempelkommune". One row a technology, one letter an area in the order of `defaultAreas`:
 * D in operation, A piloting, F following, I not in use, S tried and stopped, N not relevant, V don't know, - no answer. They were
 * chosen so that most findings occur, and describe no real kommune.
 */
const thisYear: Readonly<Record<string, string>> = {
  'digital-twin': 'FAFIF-',
  blockchain: 'IIIIII',
  'edge-computing': 'IFIII-',
  'natural-language-processing': 'AIADFD',
  'process-mining': 'IFIIIA',
  ai: 'DFAAFD',
  iot: 'FDDDDA',
  rpa: 'DFDDDD',
  cloud: 'AAADAA',
  'autonome-koeretoejer': 'IAIIII',
  'augmented-reality': 'IIDIIF',
  'virtuelle-assistenter': 'IIIFIA',
  chatbot: 'AIISID',
  vr: 'AFDDAI',
  wearables: 'NDIDDI',
  'fysiske-robotter': 'IDADD-',
  droner: 'IDFIIN',
  '3d-print': 'IFDAI-',
  'skaerme-selvbetjening': 'DDDDDD',
  'sociale-teknologier': 'DDDVDD',
  apps: 'DDDDDD',
  videoloesninger: 'FIIDI-',
};

const lastYear: Readonly<Record<string, string>> = {
  ...thisYear,
  'digital-twin': 'IAIIII',
  'natural-language-processing': 'IIAFIF',
  'process-mining': 'IIIIII',
  ai: 'AFFIFA',
  iot: 'FDADAI',
  rpa: 'DFAADD',
  cloud: 'AFAAAA',
  'autonome-koeretoejer': 'IIIIII',
  chatbot: 'AIIAID',
  vr: 'FIADFI',
  wearables: 'NAIDAI',
  'fysiske-robotter': 'IAADAI',
  '3d-print': 'IFAAII',
  videoloesninger: 'FIIAII',
};

const answerOf: Readonly<Record<string, Answer>> = {
  D: 'operating',
  A: 'piloting',
  F: 'following',
  I: 'not-in-use',
  S: 'stopped',
  N: 'not-relevant',
  V: 'unknown',
};

export type DemoAnswer = {
  readonly technologyId: string;
  readonly areaSlug: string;
  readonly answer: Answer;
  readonly spread: Spread | null;
  readonly value: Value | null;
  readonly note: string;
  readonly reason: string;
};

/** A few cells say more than their answer. Keys are technology and area. */
const details: Readonly<Record<string, Partial<DemoAnswer>>> = {
  'rpa/social': { spread: 'single' },
  'sociale-teknologier/social': { value: 'no', note: 'Bruges af få. Pårørende ringer hellere.' },
  'skaerme-selvbetjening/administration': { value: 'partly' },
  'iot/sundhed-aeldre': { spread: 'several', note: 'Sengesensorer og CO2-målere på to plejecentre.' },
  'chatbot/sundhed-aeldre': { note: 'Stoppet efter et halvt år: for få henvendelser kunne besvares.' },
  'wearables/beskaeftigelse': { reason: 'Ingen opgaver, hvor det giver mening.' },
  'droner/administration': { reason: 'Ingen opgaver, hvor det giver mening.' },
};

const base: Pick<DemoAnswer, 'note' | 'reason'> = { note: '', reason: '' };

function answersOf(rows: Readonly<Record<string, string>>): DemoAnswer[] {
  return kl202122.technologies.flatMap(({ id }) =>
    defaultAreas.flatMap(({ slug }, column) => {
      const answer = answerOf[rows[id]?.[column] ?? '-'];
      if (answer === undefined) return [];
      const use = answer === 'operating' ? { spread: 'several', value: 'yes' } : { spread: null, value: null };
      return [{ technologyId: id, areaSlug: slug, answer, ...base, ...use, ...details[`${id}/${slug}`] } as DemoAnswer];
    }),
  );
}

/** The answers by year. */
export const demoAnswers = [
  { year: 2025, answers: answersOf(lastYear) },
  { year: 2026, answers: answersOf(thisYear) },
] as const;
