import { formatNumber } from '../format';
import { capitalise, numberWord } from '../number-word';
import type { Text } from '../shape';

const initiatives = (count: number): string =>
  count === 1 ? '1 initiative' : `${formatNumber(count, 'en')} initiatives`;
const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

/** The views of the initiatives that are no list: board, timeline and development; and what all the views share. */
export const initiativeViews: Text['initiativeViews'] = {
  switchLabel: 'Views of the initiatives',
  views: { list: 'List', board: 'Board', timeline: 'Timeline', development: 'Development', files: 'Files' },
  phases: { idea: 'Idea', pilot: 'Pilot', evaluated: 'Evaluated', operating: 'In operation', stopped: 'Stopped' },
  problems: {
    overdue: 'Overdue without a decision',
    stuck: 'Stuck',
    'on-ready': 'The technology is ready',
    'no-evaluation': 'No evaluation',
    'no-path': 'No route to operation',
    'no-purpose': 'No purpose',
  },
  areas: (count) => `${count} areas`,
  filters: {
    label: 'Search the initiatives',
    fields: { search: 'Search', phase: 'Phase', areaId: 'Area', technologyId: 'Technology', problem: 'Look at' },
    all: { phase: 'All phases', areaId: 'All areas', technologyId: 'All technologies', problem: 'All' },
    show: 'Show',
    clear: 'Clear the search',
  },
  blank: {
    none: 'There are no initiatives yet.',
    noMatch: 'No initiatives match the search.',
    first: 'Add the first initiative',
    list: 'See all initiatives',
  },
  board: {
    title: 'Board of the initiatives',
    lead: 'Where each initiative stands on the route from idea to operation.',
    new: 'Add an initiative',
    drag: 'Drag a card to another phase, or use “Move” on the card.',
    noDrag: 'Use “Move” on the card when an initiative has come into another phase.',
    jumpLabel: 'Go to a phase',
    count: initiatives,
    empty: 'No initiatives here.',
    more: (shown, total) => `Showing ${shown} of ${formatNumber(total, 'en')}.`,
    showMore: (count) => `Show ${count} more`,
    inList: 'See all of them in the list',
    tried: (count) => (count === 0 ? 'Less than a month in pilot' : `${months(count)} in pilot`),
    plannedEnd: (day) => `Planned until ${day}`,
    move: 'Move',
    moveAbout: (title) => title,
    since: 'From',
    to: {
      idea: 'Move to Idea',
      pilot: 'Move to Pilot',
      evaluated: 'Move to Evaluated',
      operating: 'Move to In operation',
      stopped: 'Move to Stopped',
    },
    doneTitle: 'Moved',
    done: {
      idea: 'The initiative is now an idea.',
      pilot: 'The initiative is now a pilot.',
      evaluated: 'The initiative is now evaluated. Write what you found, and decide: scale, extend or stop.',
      operating: 'The initiative is now in operation. State its spread, and note the measured benefit.',
      stopped: 'The initiative is now stopped.',
    },
    seeMoved: 'Go to the initiative',
    failedTitle: 'The initiative was not moved',
    failed: {
      conflict:
        'Someone else has saved it in the meantime. The board now shows how it stands; move it again if that is still right.',
      future: 'The date is in the future. Give the day when the initiative came into the phase.',
      'before-previous':
        'The date is before the day when the initiative came into its present phase. Choose a later one.',
      'not-a-date': 'The date could not be read. Choose a date and try again.',
      malformed: 'We could not read where it should be moved to. Try again.',
    },
  },
  timeline: {
    title: 'Timeline of pilots',
    lead: 'How long things have been tried, and when they should end. The pilots that have run longest stand first.',
    none: 'No initiative has been tried yet.',
    count: (total) => `${initiatives(total)} being tried, or tried before`,
    caption: 'Initiatives being tried, or tried before',
    initiative: 'Initiative',
    course: 'Course',
    time: 'Time',
    today: 'Today',
    legendLabel: 'How to read the timeline',
    legend: {
      tried: 'Being tried',
      planned: 'Planned time that is left',
      overdue: 'Past the planned end, without a decision',
      evaluated: 'Evaluated',
    },
    running: (since, count) => `Pilot since ${since}${count === 0 ? '' : `: ${months(count)}`}.`,
    ran: (since, until) => `Tried from ${since} to ${until}.`,
    evaluated: (day) => `Evaluated ${day}.`,
    planned: (day) => `Planned end ${day}.`,
    overdue: (day) => `Should have ended ${day}; there is no decision yet.`,
    passed: (day) => `The planned end was ${day}.`,
    openEnd: 'No planned end.',
    now: { operating: (day) => `In operation from ${day}.`, stopped: (day) => `Stopped ${day}.` },
    nowIdea: 'Is an idea again.',
    next: 'See all that are overdue',
  },
  development: {
    title: 'From idea to operation',
    lead: {
      none: 'When initiatives change phase, you can see here whether they get from idea through pilot to operation.',
      ended: (scaled, ended) =>
        ended === 1
          ? `One pilot has ended: it was ${scaled === 1 ? 'put into operation' : 'stopped'}.`
          : `${capitalise(scaled === 0 ? 'none' : numberWord(scaled, 'en'))} of ${numberWord(ended, 'en')} ended pilots ${scaled === 1 ? 'was' : 'were'} put into operation.`,
      noneEnded: 'No pilot has ended yet.',
    },
    span: 'Show',
    spans: { 12: 'One year', 24: 'Two years', 60: 'Five years' },
    chartHeading: 'How many initiatives stand in each phase',
    chartLabel: (phase, from, to) => `${phase}: from ${from} to ${to}. The figures stand in the table below.`,
    tried: 'Pilot and evaluated',
    now: 'now',
    median: 'Age of the pilots (median)',
    medianMonths: (count) => `${count} ${count === '1' ? 'month' : 'months'}`,
    medianNote: 'Half of the pilots that run now have lasted at least that long.',
    noMedian: 'No pilots now',
    scaled: 'Put into operation',
    scaledOf: (scaled, ended) => `${scaled} of ${ended}`,
    scaledNote: (percent) => `${percent} % of the pilots that ended. The rest were stopped.`,
    noScaled: 'None has ended',
    tableHeading: 'The figures month by month',
    tableCaption: 'How many initiatives stood in each phase at the end of the month',
    month: 'Month',
    note: 'The figures are worked out from when the initiatives changed phase, at the end of each month; the newest month is up to today. Archived initiatives are not counted.',
    next: 'See pilots that are stuck',
  },
};
