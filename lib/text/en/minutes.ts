import type { Text } from '../shape';

export const minutes: Text['minutes'] = {
  title: (title) => `Minutes: ${title}`,
  above: (kommune, forum) => (forum === '' ? kommune : `${kommune} · ${forum}`),
  subject: (forum) => (forum === '' ? 'Minutes' : `Minutes from ${forum}`),
  keywords: ['minutes', 'technology radar', 'decisions'],
  marks: { draft: 'Draft', simulated: 'Simulated meeting' },
  foot: (version, year, edition) => `Pejling ${version} · minutes · the radar of ${year} · ${edition}`,
  file: { name: 'minutes', draft: 'draft' },
  headings: {
    meeting: 'The meeting',
    decisions: 'Decisions and tasks',
    item: (number, title) => `${number}. ${title}`,
    themes: 'Themes',
    followedUp: 'Follow-up of earlier meetings',
  },
  placed: (title, area) => `${title} – ${area}`,
  meeting: {
    participants: (names) => `Participants: ${names}`,
    basis: (year, publisher, edition) =>
      `Discussed from the kommune’s radar of ${year}, compared with ${publisher}: ${edition}.`,
    draft: 'The meeting is not closed, and the minutes may change.',
    nothing: 'The meeting had no items.',
  },
  why: {
    gap: (finding) => `On the agenda because the radar showed: ${finding}.`,
    pilot: (problems) => `On the agenda because the pilot ${problems}.`,
    pilotOnReady: (problems) =>
      problems === ''
        ? 'On the agenda because the pilot is on a technology that is ready for operation.'
        : `On the agenda because the pilot ${problems}; the technology is ready for operation.`,
    'open-decision': 'On the agenda to follow up an earlier decision.',
  },
  problems: {
    overdue: 'had passed its planned end without a decision',
    stuck: 'was stuck',
    'no-evaluation': 'had not been evaluated',
    'no-path': 'lacked a route to operation',
    'no-purpose': 'lacked a purpose',
  },
  untouched: 'Not discussed: nothing was noted, agreed or decided.',
  spread: (counts) => `Each on their own: ${counts}.`,
  counts: {
    operating: (count) => `${count} in operation`,
    piloting: (count) => `${count} piloting`,
    following: (count) => `${count} following`,
    'not-in-use': (count) => `${count} not in use`,
    stopped: (count) => `${count} tried and stopped`,
    'not-relevant': (count) => `${count} not relevant`,
    unknown: (count) => `${count} don’t know`,
  },
  agreed: (answer) => `Agreed placement: ${answer}.`,
  agreedAnew: (answer, before) => `Agreed placement: ${answer}. Before: ${before}.`,
  reason: (reason) => `Reason: ${reason}`,
  kinds: { decision: 'Decision', action: 'Task' },
  decided: (kind, what) => `${kind}: ${what}`,
  who: (who) => `Responsible: ${who}.`,
  due: (date) => `Due: ${date}.`,
  statuses: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  settled: (status, outcome) => `${status}: ${outcome}`,
  late: (status) => `${status}, overdue`,
  table: {
    decisions: 'What the meeting decided and set going',
    followedUp: 'What was open from earlier meetings, and what became of it',
    columns: { kind: 'Kind', what: 'What', about: 'About', who: 'Responsible', due: 'Due', status: 'Status' },
  },
  paper: {
    heading: (forum) => (forum === '' ? 'The leadership’s discussion' : `Discussed in ${forum}`),
    about: (title, date) =>
      `The meeting “${title}” on ${date} discussed the kommune’s use of technology. Here is what it agreed on and decided.`,
    nothing: (title, date) =>
      `The meeting “${title}” on ${date} discussed the kommune’s use of technology, and decided nothing.`,
    withheld: (title, date) =>
      `The meeting “${title}” on ${date} discussed the kommune’s use of technology. What was agreed and decided concerns service areas that were not chosen for the paper.`,
    placements: 'Agreed placements',
    decisions: 'Decisions and tasks',
    placement: (title, agreed) => `${title}. ${agreed}`,
    decision: (about, decision) => `${about}. ${decision}`,
  },
};
