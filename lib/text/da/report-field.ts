import { numberWord } from '../number-word';

const technologies = (count: number): string =>
  `${numberWord(count, 'da')} ${count === 1 ? 'teknologi' : 'teknologier'}`;

/** A technology is counted once, wherever it is; none is nowhere. */
const somewhere = (count: number): string => (count > 0 ? ' mindst ét sted' : '');

/** The paper's section on what other kommuner answer. It says what others do, never what one ought to do. */
export const reportField = {
  heading: 'Hvad de øvrige kommuner gør',
  tableHeading: 'De øvrige kommuners svar',
  others: (count: number, group: string, title: string): string =>
    `Her sammenlignes med svarene fra ${count} andre kommuner i ${title} (${group}).`,
  withOwn: (count: number, group: string, title: string): string =>
    `Her sammenlignes med svarene fra ${count} kommuner i ${title} (${group}). Kommunens eget svar er med i tallene.`,
  lens: 'Tallene viser, hvad andre gør. De er ikke en målsætning, og vurderingerne ovenfor bygger ikke på dem.',
  piloting: (count: number): string => `Kommunen afprøver ${technologies(count)}${somewhere(count)}.`,
  operating: (count: number): string => `Kommunen har ${technologies(count)} i drift${somewhere(count)}.`,
  among: {
    'more-than-most': 'Det er flere end tre fjerdedele af de øvrige',
    'more-than-half': 'Det er flere end halvdelen af de øvrige',
    'about-half': 'Det ligger midt blandt de øvrige',
    'fewer-than-half': 'Det er færre end halvdelen af de øvrige',
    'fewer-than-most': 'Det er færre end tre fjerdedele af de øvrige',
  },
  obstacles: {
    technologies: (has: number, asked: number): string =>
      `Radaren har ${has} af de ${asked} teknologier, målingen spurgte til; derfor siges intet om, hvor tallene ligger blandt de øvriges.`,
    'own-unknown': 'Der siges derfor intet om, hvor kommunen ligger.',
  },
  quartiles: (median: string, lower: string, upper: string): string =>
    `(median ${median}; den midterste halvdel har ${lower} til ${upper}).`,
  positions: {
    'ahead-of-most': (names: string): string => `Foran de fleste: ${names}.`,
    'behind-most': (names: string): string => `Efter de fleste: ${names}.`,
    'with-the-field': (count: number): string => `På linje med de øvrige i ${technologies(count)}.`,
    split: (names: string): string => `De øvrige er delt, så et gennemsnit er misvisende: ${names}.`,
  },
  caption: (title: string, count: number): string => `De øvrige kommuners svar i ${title}, ${count} kommuner`,
  columns: {
    own: 'Kommunen',
    operating: 'I drift',
    piloting: 'Afprøver',
    following: 'Følger',
    notInUse: 'Ikke i gang',
    mean: 'Gns.',
    answers: 'Svar',
    position: 'Kommunen ligger',
  },
  suppressed: 'For få svar',
  notAsked: 'Ikke med i målingen',
  note: 'Andele af de kommuner, der har svaret med en anvendelse. Gns. er gennemsnittet på skalaen 1-4. Et gennemsnit kræver mindst fem svar; ellers vises intet.',
  splitNote: '* De øvrige er delt: gennemsnittet ligger, hvor få er.',
  source: (title: string, issuer: string, date: string, participants: string): string =>
    `${title}, offentliggjort ${date} af ${issuer}: ${participants}.`,
  simulated: 'Målingens tal er simulerede.',
  confidentiality: 'Tal vises kun for grupper på mindst seks kommuner, og tal for færre kan ikke regnes ud af dem.',
} as const;
