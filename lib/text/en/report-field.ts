import { numberWord } from '../number-word';
import type { Text } from '../shape';

const technologies = (count: number): string =>
  `${numberWord(count, 'en')} ${count === 1 ? 'technology' : 'technologies'}`;

const somewhere = (count: number): string => (count > 0 ? ' in at least one place' : '');

export const reportField: Text['reportField'] = {
  heading: 'What other kommuner do',
  tableHeading: 'What the others answer',
  others: (count, group, title) => `This compares with the answers of ${count} other kommuner in ${title} (${group}).`,
  withOwn: (count, group, title) =>
    `This compares with the answers of ${count} kommuner in ${title} (${group}). The kommune’s own answer is among them.`,
  lens: 'The figures say what others do. They are no goal, and the findings above do not rest on them.',
  piloting: (count) => `The kommune pilots ${technologies(count)}${somewhere(count)}.`,
  operating: (count) => `The kommune has ${technologies(count)} in operation${somewhere(count)}.`,
  among: {
    'more-than-most': 'That is more than three quarters of the others',
    'more-than-half': 'That is more than half of the others',
    'about-half': 'That is in the middle of the others',
    'fewer-than-half': 'That is fewer than half of the others',
    'fewer-than-most': 'That is fewer than three quarters of the others',
  },
  obstacles: {
    technologies: (has, asked) =>
      `The radar has ${has} of the ${asked} technologies that the measurement asked about; so nothing is said of where the numbers lie among those of the others.`,
    'own-unknown': 'So nothing is said of where the kommune lies.',
  },
  quartiles: (median, lower, upper) => `(median ${median}; the middle half have ${lower} to ${upper}).`,
  positions: {
    'ahead-of-most': (names) => `Ahead of most: ${names}.`,
    'behind-most': (names) => `Behind most: ${names}.`,
    'with-the-field': (count) => `With the field in ${technologies(count)}.`,
    split: (names) => `The others are split, so that a mean misleads: ${names}.`,
  },
  caption: (title, count) => `What the others answer in ${title}, ${count} kommuner`,
  columns: {
    own: 'The kommune',
    operating: 'In operation',
    piloting: 'Piloting',
    following: 'Following',
    notInUse: 'Not in use',
    mean: 'Mean',
    answers: 'Answers',
    position: 'The kommune is',
  },
  suppressed: 'Too few answers',
  notAsked: 'Not in the measurement',
  note: 'Shares of the kommuner that answered with a use. The mean is on the scale 1 to 4. A mean needs at least five answers; otherwise nothing is shown.',
  splitNote: '* The others are split: the mean lies where few are.',
  source: (title, issuer, date, participants) => `${title}, published ${date} by ${issuer}: ${participants}.`,
  simulated: 'The figures of the measurement are simulated.',
  confidentiality:
    'Figures are shown for groups of at least six kommuner only, and figures about fewer cannot be derived from them.',
};
