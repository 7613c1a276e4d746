import { asSentence } from '../as-sentence';
import { genitive } from '../genitive';
import { numberWord } from '../number-word';
import type { Text } from '../shape';

const technologies = (count: number): string => (count === 1 ? 'technology' : 'technologies');
const is = (count: number): string => (count === 1 ? 'is' : 'are');
const it = (count: number): string => (count === 1 ? 'it is' : 'they are');
const them = (count: number): string => (count === 1 ? 'it' : 'them');

export const compare: Text['compare'] = {
  combinedTitle: 'Combined radar',
  areaTitle: (area) => `Radar: ${area}`,
  controls: {
    label: 'Choose what the radar shows',
    reference: 'Compare with',
    area: 'Area',
    year: 'Year',
    combined: 'combined',
  },
  subject: (count) => `${numberWord(count, 'en')} ${technologies(count)}`,
  subjectAgain: (count) => numberWord(count, 'en'),
  sentences: {
    missingCombined: (subject) => `Worth trying, but not begun in most areas: ${subject}.`,
    missingArea: (subject) => `Worth trying, but not begun in the area: ${subject}.`,
    overdue: (subject, count) => `Still piloted although ${it(count)} ready for operation: ${subject}.`,
    premature: (subject, publisher) => `Piloted before ${publisher} recommends it: ${subject}.`,
    using: (subject) => `Ready for operation, but unused or used in few places: ${subject}.`,
    risk: (subject, count, publisher) => `In operation before ${publisher} finds ${them(count)} ready: ${subject}.`,
    riskCombined: (subject, count, publisher) =>
      `In operation in at least one area before ${publisher} finds ${them(count)} ready: ${subject}.`,
    mixed: (subject) => `On ${subject} the areas differ.`,
    early: (subject) => `Piloted early: ${subject}.`,
    ahead: (subject) => `On ${subject} the kommune is ahead.`,
    aheadArea: (subject) => `On ${subject} the area is ahead.`,
    aligned: (count, publisher) =>
      `Of what can be compared, ${count === 1 ? 'the one technology' : `all ${numberWord(count, 'en')} technologies`} ${is(count)} in line with ${genitive(publisher, 'en')} placement.`,
    nothing: 'There is nothing to compare yet.',
  },
  balance: {
    heading: 'Do we pilot too little or too much?',
    verdicts: {
      'counts-only': 'Counts only',
      'too-much': 'Too much',
      'too-little': 'Too little',
      misplaced: 'Both too much and too little',
      'no-pilots': 'Nothing is piloted',
      'no-clear-tilt': 'No clear tilt',
    },
    explanations: {
      'counts-only': 'There is too little to judge by. Here are the counts alone.',
      'too-much': 'Much is piloted that is either ready for operation or should wait.',
      'too-little': 'Much of what is worth trying is not being tried.',
      misplaced:
        'There are pilots, but not the right ones: some are ready for operation already or should wait, while what is worth trying stands still.',
      'no-pilots': 'There are no pilots. Discuss whether something is worth trying.',
      'no-clear-tilt': 'Neither too much nor too little passes the threshold.',
    },
    overdue: (count) => `still piloted although ${it(count)} ready for operation`,
    premature: (publisher) => `piloted although ${publisher} says Wait`,
    missingCombined: (publisher) => `worth trying according to ${publisher}, but most areas have not begun`,
    missingArea: (publisher) => `worth trying according to ${publisher}, but the area has not begun`,
    early: 'piloted early: discuss the purpose (not counted in the judgement)',
    using: 'ready for operation, but unused or used in few places',
    riskCombined: (count, publisher) =>
      `in operation in at least one area before ${publisher} finds ${them(count)} ready`,
    riskArea: (count, publisher) => `in operation before ${publisher} finds ${them(count)} ready`,
    mixedWhy: (count) =>
      `On ${numberWord(count, 'en')} ${technologies(count)} the areas differ: no finding has a majority. Look at the areas one by one, and let them learn from each other.`,
    pilotsCombined: (pilots, trials, publisher) =>
      `${pilots} ${is(pilots)} piloted in at least one area; ${publisher} has ${trials} in Trial.`,
    pilotsArea: (pilots, trials, publisher) => `${pilots} ${is(pilots)} piloted; ${publisher} has ${trials} in Trial.`,
    comparable: (comparable, cells) => `${comparable} of ${cells} ${is(comparable)} compared.`,
    threshold: (percent, findings) =>
      `The threshold is Pejling’s own: at least ${findings} technologies, and at least ${percent} per cent of those compared.`,
    help: 'What would help:',
    reasons: {
      'few-comparable': (have, needed) =>
        `Only ${have} ${technologies(have)} can be compared; at least ${needed} are needed. Answer more, or compare with an edition that has more placements.`,
      'few-answered': (answered, cells, percent) =>
        `${answered} of ${cells} ${is(answered)} answered; at least ${percent} per cent are needed. Fill in the rest, “not in use” included.`,
      'rings-missing':
        'The edition does not have placements in Ready, in Trial, and in one of the outer rings. Compare with an edition that has.',
    },
  },
  areasTable: {
    heading: 'The areas one by one',
    caption: 'Each area’s own judgement',
    area: 'Area',
    verdict: 'Do we pilot …?',
    tooMuch: 'Too much',
    tooLittle: 'Too little',
    answered: 'Answered',
    answeredOf: (answered, cells) => `${answered} of ${cells}`,
  },
  table: {
    heading: 'The technologies',
    captionCombined: 'Use in the areas, compared with the edition',
    captionArea: 'Own use, compared with the edition',
    standardOrder: 'What calls for a look stands first; the largest distance at the top.',
    sorted: 'Sorted by a column.',
    backToStandard: 'Show the standard order',
    number: 'No.',
    technology: 'Technology',
    own: 'Own use',
    level: 'Level',
    distance: 'Distance',
    finding: 'Finding',
    showAreas: 'See the areas',
    local: 'own technology – not compared',
    direct: (answer) => `Placed on the combined radar: ${answer}`,
    directNote: (answer) => `Placed directly on the combined radar: ${answer}. The areas’ answers stand.`,
    valueNo: 'does not give the expected value',
    inferred: 'inferred',
    borderline: 'on the border',
    fromCombined: 'from the combined radar',
    maturity: (maturity) => `maturity ${maturity}`,
    noRing: 'no placement',
    levelNote:
      'Level: In operation 4, Piloting 3, Following 2, Not in use 1; on the combined radar the mean of the areas. Distance is own level less the edition’s. A minus means less in use. Maturity is the publisher’s technical maturity, 1 to 4; it is shown, not compared.',
  },
  notes: {
    reference: (title, publisher) => `Compared with: ${title} (${publisher}).`,
    source: (source) => `Source: ${asSentence(source)}`,
    method: (method) => `Method: ${asSentence(method)}`,
    caveat: (caveat) => `Caveat: ${asSentence(caveat)}`,
    notAGoal: 'The average is not a goal.',
    readMethod: 'Read the method',
    derived:
      'The combined radar is derived from the areas: the dot is their mean and the dotted line their spread, but the finding is the one that more than half of the compared areas have.',
    standIn:
      'The edition has no placements for the single area. Those of its combined radar are used instead; they are marked “from the combined radar”.',
    standInCombined: (own, all) =>
      own === 0
        ? 'The edition has no placements for the single areas. Each area is compared with those of its combined radar.'
        : `The edition has placements for ${own} of ${all} areas. The others are compared with those of its combined radar.`,
    sources: 'The source of each placement',
    stated: 'stated',
    inferred: 'inferred',
    simulated: 'The kommune’s answers are simulated and describe no real kommune.',
    simulatedReference: 'The edition’s placements are simulated.',
  },
  apart: {
    exposedHeading: 'In operation early in single areas',
    exposed: (publisher) =>
      `A minority of the areas have them in operation before ${publisher} finds them ready. The combined finding does not show it.`,
    exposedAreas: (count) => `${numberWord(count, 'en')} ${count === 1 ? 'area' : 'areas'}`,
    valueHeading: 'In operation without the expected value',
    value: 'Discuss whether to adjust, spread or stop them – whatever the finding.',
    valueCombined: 'combined',
  },
  blank: {
    lead: 'There are no answers yet, so there is nothing to compare.',
    leadArea: (area) => `${area} has no answers yet, so there is nothing to compare.`,
    pictureTitle: 'Blank radar',
    fill: 'Fill in',
    fillArea: (area) => `Fill in ${area}`,
    import: 'Read from a sheet',
    wait: 'When the areas have answered, you can see the comparison here.',
    overview: 'To the overview',
  },
  noRadar: {
    title: 'No radar yet',
    lead: 'The kommune has not begun a radar. The overview shows the next step.',
    action: 'To the overview',
  },
};
