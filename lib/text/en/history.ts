import { numberWord } from '../number-word';
import type { Text } from '../shape';

const areas = (count: number): string => (count === 0 ? 'none' : numberWord(count, 'en'));
const areasNamed = (count: number): string =>
  `${count === 0 ? 'no' : areas(count)} ${count === 1 ? 'service area' : 'service areas'}`;

const technologies = (count: number): string => (count === 1 ? 'technology' : 'technologies');

export const history: Text['history'] = {
  title: 'Over time',
  titleArea: (area) => `Over time: ${area}`,
  controls: {
    label: 'Choose what the page shows',
    year: 'Year',
    earlier: 'Compare with',
    area: 'Service area',
    combined: 'combined',
  },
  lead: {
    from: (earlier, later) => `From ${earlier} to ${later}`,
    inwards: (count) => `${numberWord(count, 'en')} ${technologies(count)} moved towards operation`,
    outwards: (count) => `${numberWord(count, 'en')} ${technologies(count)} moved away from operation`,
    and: 'and',
    nothing: 'no technology moved in or out',
  },
  oneYear: {
    lead: (year) =>
      `There are answers for one year: ${year}. When you have filled in another, you can see here what has moved.`,
    begin: 'Begin a new year',
    radar: 'See the radar',
  },
  noRadar: {
    lead: 'The kommune has not begun a radar. The overview tells what comes next.',
    action: 'To the overview',
  },
  blankYear: (year) => `There are no answers for ${year} yet, so there is nothing to compare.`,
  fill: (year) => `Fill in ${year}`,
  seeRadar: (year) => `See the radar of ${year}`,
  method: {
    heading: (earlier, later) => `Measured differently in ${earlier} and ${later}`,
    edition: (earlier, later) => `One year is laid over ${earlier}, the other over ${later}.`,
    method: (earlier, later) => `The method has changed, from “${earlier}” to “${later}”.`,
    caution:
      'A movement may therefore come from the technologies being delimited differently, and not from the kommune using them more or less.',
  },
  radar: {
    title: (earlier, later) => `Own radar ${later} with the level of ${earlier}`,
    arc: (year) => `the kommune’s level in ${year}`,
    beside: (year) =>
      `A dot that would cover the level of ${year} is moved a little, so that both are seen. The exact figures are in the table.`,
    headline: {
      of: (total) => `of ${total}`,
      lines: { first: 'technologies', second: 'have moved' },
    },
    description: (total, earlier, later) =>
      `Radar with ${total} ${technologies(total)}. The dot is the kommune’s level in ${later}, the arc that of ${earlier}; an arrow shows the way.`,
    group: (word, count, names) => `${word}: ${count} (${names}).`,
  },
  notes: {
    own: (kommune, earlier, later) => `Source: the answers of ${kommune} itself in ${earlier} and ${later}.`,
    edition: (year, title, publisher) => `${year} is laid over ${title} (${publisher}).`,
    bothEditions: (title, publisher) => `Both years are laid over ${title} (${publisher}).`,
    method: (method) => `Method: ${method}`,
    combined:
      'The combined radar is the mean of the service areas’ answers that year. A mean may move because other areas have answered.',
    smallest: (level) => `Differences below ${level} of a level count as unmoved.`,
    noFinding: 'A movement is no finding: towards operation is not always right.',
    simulated: 'The kommune’s answers are simulated and describe no real kommune.',
    readMethod: 'Read the method',
  },
  changes: {
    heading: (earlier) => `Changes since ${earlier}`,
    groups: {
      inwards: 'Towards operation',
      outwards: 'Away from operation',
      stopped: 'Stopped',
      resumed: 'Taken up again',
      new: 'New on the radar',
      answered: 'Told since last',
      left: 'No use told now',
      gone: 'No longer on the radar',
    },
    groupCount: (name, count) => `${name} (${count})`,
    unmoved: (count) =>
      count === 0 ? '' : `${count} ${technologies(count)} ${count === 1 ? 'stands' : 'stand'} as before.`,
    none: 'Nothing has moved.',
    fromTo: (earlier, later) => `from ${earlier} to ${later}`,
    fromToLevel: (earlier, later) => `from level ${earlier} to ${later}`,
    now: (later) => `now ${later}`,
    before: (earlier) => `before ${earlier}`,
    operatingAreas: (later, earlier) =>
      later === earlier ? '' : `in operation in ${areasNamed(later)}, before in ${areas(earlier)}`,
    countedAreas: (later, earlier) =>
      later === earlier ? '' : `mean of ${areasNamed(later)}, before ${areas(earlier)}`,
    stoppedIn: (areas) => `stopped in ${areas}`,
    retired: 'retired from the edition',
  },
  lineage: {
    renamed: (names) => `was called ${names}`,
    merged: (names) => `made of ${names}; the level before is the middle answer in each service area, the lower of two`,
    split: (names) => `split from ${names}; the level before is that of the whole`,
    sharedWith: (names) => `shared with ${names}`,
  },
  areas: {
    heading: 'The service areas one by one',
    caption: 'How many technologies have moved in each service area',
    area: 'Service area',
  },
  table: {
    heading: 'All technologies',
    caption: (earlier, later) => `Own use in ${earlier} and ${later}`,
    number: 'No.',
    technology: 'Technology',
    move: 'Movement',
    notOnRadar: 'not on the radar',
    level: (level) => `level ${level}`,
    uses: { operating: 'in operation', piloting: 'piloting', following: 'following', notInUse: 'not in use' },
    note: 'Level: In operation 4, Piloting 3, Following 2, Not in use 1; combined it is the mean of the service areas, and the figures tell how many areas have each answer.',
  },
  moves: {
    inwards: 'towards operation',
    outwards: 'away from operation',
    stopped: 'stopped',
    resumed: 'taken up again',
    answered: 'told since last',
    left: 'no use told now',
    new: 'new on the radar',
    gone: 'no longer on the radar',
    unmoved: 'unmoved',
    none: 'no use told',
  },
  years: {
    heading: 'All years',
    lead: 'How many technologies are in operation, and how many are piloted, somewhere in the kommune.',
    caption: 'Technologies in operation and piloted, year by year',
    pictureTitle: 'Technologies in operation and piloted, year by year',
    year: 'Year',
    edition: 'Laid over',
    answered: 'Answered',
    answeredOf: (answered, all) => `${answered} of ${all}`,
    operating: 'In operation',
    piloting: 'Piloted',
    breakEdition: 'another edition than the year before',
    breakMethod: 'another method than the year before',
    breakLine: 'dashed upright line: the edition or the method changes',
    point: (year, operating, piloting) => `${year}: ${operating} in operation, ${piloting} piloted.`,
  },
};
