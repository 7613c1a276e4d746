import { genitive } from '../genitive';
import { numberWord } from '../number-word';
import type { Text } from '../shape';

const areas = (count: number): string => `${numberWord(count, 'en')} ${count === 1 ? 'area' : 'areas'}`;
const inAreas = (count: number): string => numberWord(count, 'en');
const has = (count: number): string => (count === 1 ? 'has' : 'have');
const is = (count: number): string => (count === 1 ? 'is' : 'are');

export const overview: Text['overview'] = {
  title: 'Overview',
  heading: (kommune) => `Where ${kommune} stands`,
  radarTitle: (year) => `Radar ${year}`,
  seeRadar: 'See the whole radar',
  lead: {
    blank: 'The radar is ready to be filled in.',
    filled: (count) => (count === 1 ? 'The area is filled in.' : `All ${numberWord(count, 'en')} areas are filled in.`),
    combinedFilled: 'The combined radar is filled in.',
    combinedPartly: (missing) => `The combined radar lacks ${missing} ${missing === 1 ? 'answer' : 'answers'}.`,
    partly: (filled, all) => `${filled} of ${all} areas ${is(filled)} filled in.`,
    missing: (area, missing) => `${area} lacks ${missing} ${missing === 1 ? 'answer' : 'answers'}.`,
    missingMany: (missing) => `${missing} answers are missing.`,
  },
  actions: {
    fill: 'Fill in',
    fillLast: (missing) => (missing === 1 ? 'Fill in the last answer' : `Fill in the last ${missing}`),
    radar: 'See the radar',
    import: 'Read from a sheet',
  },
  start: {
    heading: 'Start here',
    none: 'Nothing calls for a look. See the radar, and discuss whether the picture is right.',
    more: 'See all findings',
    why: {
      'overdue-pilot': (publisher) => `Ready for operation according to ${publisher}, but still a pilot.`,
      'premature-pilot': (publisher) => `Piloted although ${publisher} says Wait.`,
      'missing-pilot': (publisher) => `Worth trying according to ${publisher}.`,
      untapped: (publisher) => `Ready for operation according to ${publisher}, but not used.`,
      unscaled: (publisher) => `Ready for operation according to ${publisher}, but used in few places.`,
      exposed: (publisher) => `In operation before ${publisher} finds it ready.`,
      'early-pilot': (publisher) => `Piloted early: ${publisher} says Watch. Discuss the purpose.`,
      ahead: (publisher) => `Further than ${genitive(publisher, 'en')} placement. Evaluate and share.`,
      mixed: () => 'The areas differ. Let them learn from each other.',
    },
    operating: (count) => `${areas(count)} ${has(count)} it in operation`,
    operatingAgain: (count) => `${inAreas(count)} ${has(count)} it in operation`,
    piloting: (count) => `${areas(count)} ${is(count)} piloting`,
    pilotingAgain: (count) => `${inAreas(count)} ${is(count)} piloting`,
    following: (count) => `${areas(count)} ${is(count)} following`,
    followingAgain: (count) => `${inAreas(count)} ${is(count)} following`,
    notInUse: (count) => `${areas(count)} ${has(count)} not begun`,
    notInUseAgain: (count) => `${inAreas(count)} ${has(count)} not begun`,
  },
  left: {
    heading: 'Left to fill in',
    area: (missing, total) => `${missing} of ${total} answers missing`,
    unknown: (count) => (count === 1 ? '1 answer is “don’t know”.' : `${count} answers are “don’t know”.`),
  },
  round: {
    heading: 'A measurement is open',
    text: (year) => `The kommune has not contributed its answers for ${year} yet.`,
    contribute: (title) => `Contribute to ${title}`,
  },
  begin: {
    heading: (kommune) => `Welcome, ${kommune}`,
    lead: 'Begin with a blank radar. The areas place what they use themselves, and then you see it against KL’s placements.',
    action: 'Begin the radar',
    wait: 'The kommune has not begun a radar yet. Whoever runs the radar does that. Meanwhile, read how the comparison works.',
    method: 'Read the method',
  },
  blank: {
    lead: 'Nobody has answered yet. Fill in the radar, and the comparison is laid on top.',
    wait: 'Nobody has answered yet. When the areas have filled in the radar, you see the comparison here.',
    steps: 'How to begin',
    fill: 'Fill in one area at a time, on the radar or in the list. Everything is saved as you go.',
    import: 'Do you have a sheet already? Read it in, and see each row through before it is stored.',
    invite: 'Give each manager their area under Users.',
  },
  coordinator: {
    heading: 'Kommuner in this installation',
    lead: 'You publish shared editions and create kommuner. You do not see their answers.',
    caption: 'Kommuner that use Pejling here',
    name: 'Kommune',
    users: 'Users',
    editor: 'Digital lead',
    editors: { active: 'Active', invited: 'Invited', missing: 'Missing' },
    none: 'No kommuner have been created yet.',
    toUsers: 'Create and invite',
    toEditions: 'Editions',
  },
};
