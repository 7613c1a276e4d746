import { numberWord } from '../number-word';
import type { Text } from '../shape';

const kommuner = (count: number): string => (count === 1 ? '1 kommune' : `${count} kommuner`);
const technologies = (count: number): string => (count === 1 ? '1 technology' : `${count} technologies`);
const somewhere = (scope: 'combined' | 'area', count: number): string =>
  scope === 'combined' && count > 0 ? ' in at least one place' : '';
const inWords = (count: number): string => `${numberWord(count, 'en')} ${count === 1 ? 'technology' : 'technologies'}`;

export const field: Text['field'] = {
  menu: {
    editions: 'Assessments (editions)',
    others: (measurement) => `What the other kommuner do: ${measurement}`,
    ours: 'ours',
    moreGroups: 'Other groups',
    moreGroupsOf: (measurement) => `of ${measurement}`,
    years: 'Earlier years',
    ownYear: (year) => `Our own radar ${year}`,
    chosen: (group, measurement) => `${group} (${measurement})`,
  },
  subject: { combined: 'The kommune', area: 'The area' },
  lead: {
    ahead: (subject, count) => `${subject} is ahead of most on ${inWords(count)}`,
    behind: (subject, count) => `${subject} is behind most on ${inWords(count)}`,
    behindToo: (count) => `behind most on ${numberWord(count, 'en')}`,
    with: (count) => `in line with the others on ${numberWord(count, 'en')}`,
    onlyWith: (subject, count) => `${subject} is in line with the others on ${inWords(count)}`,
    and: ' and ',
    nothing: 'There is nothing yet to compare with the others.',
    amongOthers: 'Our own answer is included in the figures, so it cannot be said where we lie.',
    splits: (count) => `On ${inWords(count)} the others are divided in two.`,
  },
  headline: {
    others: (count) => (count === 1 ? 'other' : 'others'),
    kommuner: 'kommuner',
    amongOthers: 'our own answer included',
    ahead: (count) => `ahead of most on ${count}`,
    with: (count) => `in line on ${count}`,
    behind: (count) => `behind most on ${count}`,
  },
  legend: {
    arc: 'the others’ average',
    broken: 'the others are divided: the average is misleading',
    beside:
      'A dot that would cover the others’ average is moved a little, so that both show. The exact figures are in the table.',
    noReference: 'not in the measurement',
    amongOthers: 'cannot be compared: our own answer is included, or few have answered',
    unanswered: 'not answered by us',
  },
  description: {
    title: (title, group) => `${title} and the others: ${group}`,
    positions: {
      'ahead-of-most': 'Ahead of most',
      'with-the-field': 'In line with the others',
      'behind-most': 'Behind most',
    },
    split: 'The others are divided in two',
    suppressed: 'Hidden, because fewer than five of the others have answered',
    group: (word, count, names) => `${word}: ${count} (${names}).`,
    nothing: 'There is nothing to compare.',
  },
  table: {
    heading: 'The technologies',
    caption: 'Our answer and the others’',
    standardOrder: 'What lies furthest from the others comes first.',
    number: 'No.',
    technology: 'Technology',
    own: 'Our answer',
    distribution: 'The others',
    mean: 'Average',
    answers: 'Answers',
    position: 'Position',
    positions: {
      'ahead-of-most': 'Ahead of most',
      'with-the-field': 'In line with the others',
      'behind-most': 'Behind most',
    },
    states: {
      unanswered: 'Not answered by us',
      unknown: 'Don’t know',
      stopped: 'We have tried it and stopped',
      'not-relevant': 'Not relevant to us',
      'no-reference': 'Not in the measurement',
      local: 'Our own technology, not in the measurement',
      suppressed: 'Cannot be shown',
      amongOthers: 'Cannot be said: our own answer is included',
    },
    shares: {
      operating: (share) => `in\u00a0operation\u00a0${share}`,
      piloting: (share) => `piloting\u00a0${share}`,
      following: (share) => `following\u00a0${share}`,
      'not-in-use': (share) => `not\u00a0in\u00a0use\u00a0${share}`,
    },
    percent: (share) => `${share}%`,
    besides: (parts) => `Besides: ${parts}.`,
    others: {
      stopped: (count) => `${count} stopped`,
      'not-relevant': (count) => `${count} not relevant`,
      unknown: (count) => `${count} don’t know`,
    },
    suppressed: 'Hidden: fewer than five of the others have answered',
    notAsked: 'Not in the measurement',
    split: 'Divided: the average is misleading',
    splitBetween: (first, second) => `many are either “${first}” or “${second}”`,
    changed: (answer) => `In the measurement we answered: ${answer}`,
    key: 'The bar shows how the others’ answers are distributed, darkest for in operation. The dot under it is our answer.',
    middle:
      'Our answer is the middle one of the areas’ answers, as the measurement counts it. The numbers on the card count every technology that is under way in at least one place.',
    note: 'Average: In operation 4, Piloting 3, Following 2, Not in use 1. “Stopped”, “not relevant” and “don’t know” are not in the average. Ahead of or behind most means that at least three quarters of the others lie lower or higher; equal is neither.',
  },
  portfolio: {
    heading: 'How much do the others have under way?',
    piloting: (count, scope) => `We are piloting ${technologies(count)}${somewhere(scope, count)}.`,
    operating: (count, scope) => `We have ${technologies(count)} in operation${somewhere(scope, count)}.`,
    positions: {
      'more-than-most': 'That is more than three quarters of the others',
      'more-than-half': 'That is more than half of the others',
      'about-half': 'That is about as many as the others',
      'fewer-than-half': 'That is fewer than half of the others',
      'fewer-than-most': 'That is fewer than three quarters of the others',
    },
    spread: (median, lower, upper) =>
      lower === upper ? ` (median ${median}).` : ` (median ${median}, middle half ${lower}–${upper}).`,
    tooFew: 'There are too few others to compare with.',
    nothing: 'We have not answered yet, so there is nothing to compare.',
    obstacles: {
      technologies: (has, asked) =>
        `The radar has ${has} of the ${technologies(asked)} that the measurement asked about; so nothing is said of where we lie.`,
      'own-unknown':
        'Our own number is among those of the others and cannot be left out; so nothing is said of where we lie.',
    },
    unmapped: 'The area is not tied to any of the areas that the measurement has counted.',
    from: {
      'left-out': (title, count) => `${title}: ${kommuner(count)} besides us.`,
      none: (title, count) => `${title}: ${kommuner(count)}, and we are not among them.`,
      unknown: (title, count) => `${title}: ${kommuner(count)}, our own answer included.`,
    },
    picture:
      'The box is the middle half of the others with the median in it, and the dot is us. The line is all technologies.',
    anywhere:
      'A technology counts where it happens in at least one of the measurement’s areas or is the kommune’s combined answer. An area that is tied to none of the measurement’s counts through the combined answer only.',
    noGoal: 'It says what others do, and is not a goal.',
    compare: 'Compare with the others',
  },
  notes: {
    comparedWith: (group, members) => `Compared with: ${group} (${members}).`,
    kommuner,
    leftOut: (others) => `Our own answer is left out: “the others” are ${kommuner(others)}.`,
    notIn: 'The kommune is not in the group.',
    unknown:
      'Our own answer is included in the figures: the version of it that the measurement uses is not known here, and cannot be left out.',
    release: (title, year, date) => `${title}: the kommuner’s radars for ${year}, regions as of ${date}.`,
    otherYear: (year) => `The dots are our answers for ${year}.`,
    source: (issuer, date, version) =>
      `Source: ${issuer}, published ${date}${version === 1 ? '' : `, version ${version}`}.`,
    edition: (edition) => `Edition: ${edition}.`,
    method:
      'Method: The kommuner have answered for themselves, and the answers are counted. The average is of those who have it in operation, are piloting, following or not using it, and is shown when at least five have answered so.',
    middle: 'On the combined radar, a kommune’s answer is the middle one of its areas’.',
    together: (areas) =>
      `${areas} are tied to the same area in the measurement. They count as one, with the middle answer.`,
    colours: 'A colour is a comparison with others, and no grade.',
    notAGoal: 'The average is not a goal.',
    about: 'About the measurement',
    readMethod: 'Read the method',
    simulated: 'The measurement’s figures are simulated: no real kommune has answered.',
    ownSimulated: 'The kommune’s own answers are simulated too.',
    withheld: (count) => (count === 1 ? 'One group is withheld' : `${count} groups are withheld`),
  },
  unmapped: {
    lead: (area) => `${area} cannot be compared in this measurement.`,
    text: (edition) => `The area is not tied to any of the areas that were counted in the measurement (${edition}).`,
    map: 'Tie the area to the edition',
    wait: 'The head of digitalisation can tie it to the edition under Settings.',
    combined: 'See the combined radar',
  },
};
