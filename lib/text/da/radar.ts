import { genitive } from '../genitive';
import { words } from './words';

type RingNames = Readonly<Record<keyof typeof words.rings, string>>;

const kl = 'KL';
const owner = (publisher: string): string => genitive(publisher, 'da');

const technologies = (count: number): string => (count === 1 ? '1 teknologi' : `${count} teknologier`);

/** Only exactly one level is one: 1 niveau, 1,33 niveauer. */
const levels = (distance: string): string => (distance === '1' ? 'niveau' : 'niveauer');

/** The signs whose words name the edition's publisher. */
const publishedKinds = {
  risk: (publisher: string): string => `i drift, før ${publisher} vurderer den klar`,
  aligned: (publisher: string): string => `svarer til ${owner(publisher)} placering`,
  borderline: (publisher: string): string => `${owner(publisher)} placering er på grænsen`,
} as const;

/** Longer than this a line does not fit into the middle of the radar. */
const longestLine = 26;

/** The radar's own words: title, description, headline and legend. */
export const radar = {
  title: 'Radar',
  blankTitle: 'Blank radar',
  /** The rings as they stand on the radar. */
  own: 'kommunen',
  ownMean: 'kommunen (gennemsnit af fagområder)',
  reference: (publisher: string): string => `${owner(publisher)} placering`,
  spread: 'spændet mellem fagområder',
  legend: 'Sådan læses radaren',
  categories: 'Kategorier',
  beside: (publisher: string): string =>
    `En prik, der ville dække ${owner(publisher)} placering, er flyttet lidt, så begge ses. De nøjagtige tal står i tabellen.`,
  /** As they read when KL is the publisher. For any other, `kindName` asks `publishedKinds`. */
  kinds: {
    'too-much': 'afprøver for meget',
    early: 'afprøver tidligt',
    'too-little': 'afprøver for lidt',
    'using-too-little': 'bruger for lidt',
    risk: publishedKinds.risk(kl),
    ahead: 'foran',
    mixed: 'områderne er forskellige',
    aligned: publishedKinds.aligned(kl),
    stopped: 'afprøvet og stoppet',
    'not-relevant': 'ikke relevant',
    unanswered: 'ikke besvaret',
    'no-reference': 'ingen placering at sammenligne med',
    borderline: publishedKinds.borderline(kl),
    suppressed: 'skjult, fordi få har svaret',
    'ahead-of-most': 'foran de fleste',
    'with-the-field': 'på linje med de øvrige',
    'behind-most': 'efter de fleste',
    split: 'delt: gennemsnittet er misvisende',
    'moved-in': 'rykket ind: mere i brug',
    'moved-out': 'rykket ud: mindre i brug',
    unmoved: 'uændret',
    new: 'ny siden sidst',
    gone: 'ikke længere i brug eller på radaren',
  },
  publishedKinds,
  headline: {
    of: (total: number): string => `af ${total}`,
    aligned: (total: number): string => (total === 1 ? 'teknologi svarer' : 'teknologier svarer'),
    alignedEnd: (publisher: string): string => {
      const line = `til ${owner(publisher)} placering`;
      return line.length > longestLine ? 'til placeringen' : line;
    },
    placed: (total: number): string => (total === 1 ? 'teknologi' : 'teknologier'),
    placedEnd: 'er placeret',
  },
  description: {
    /** An edition may have names of its own for the rings. */
    rings: (total: number, { ready, trial, watch, wait }: RingNames = words.rings): string =>
      `Radar med ${technologies(total)}. Fire ringe: ${ready} inderst, så ${trial} og ${watch}, og ${wait} yderst.`,
    blank: 'Der er ikke placeret noget endnu.',
    referenceOnly: (publisher: string): string =>
      `Kun ${owner(publisher)} placeringer er vist; kommunens egne mangler.`,
    ownOnly: (placed: number): string =>
      `Kommunen har placeret ${technologies(placed)}. Der er intet at sammenligne med.`,
    aligned: (aligned: number, compared: number, publisher: string): string =>
      `${aligned} af ${technologies(compared)}, der kan sammenlignes, svarer til ${owner(publisher)} placering.`,
    below: (name: string, distance: string, publisher: string): string =>
      `Største forskel: ${name}, ${distance} ${levels(distance)} lavere end ${publisher}.`,
    above: (name: string, distance: string, publisher: string): string =>
      `Største forskel: ${name}, ${distance} ${levels(distance)} højere end ${publisher}.`,
    group: (word: string, count: number, names: string): string => `${word}: ${count} (${names}).`,
  },
} as const;
