import type { Text } from '../shape';

const initiatives = (count: number): string => (count === 1 ? '1 initiative' : `${count} initiatives`);
const pilots = (count: number): string => (count === 1 ? '1 pilot' : `${count} pilots`);
const technologies = (count: number): string => (count === 1 ? '1 technology' : `${count} technologies`);
const experiences = (count: number): string => (count === 1 ? '1 experience' : `${count} experiences`);
const kommuner = (count: number): string => (count === 1 ? '1 kommune' : `${count} kommuner`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const have = (count: number): string => (count === 1 ? 'has' : 'have');

export const guide: Text['guide'] = {
  title: 'Themes for the discussion',
  lead: 'Nine themes about your use of new technology. Beside each stands what Pejling knows today. Write what you agree on – and leave empty what you do not get to.',
  leadReader: 'Nine themes about your use of new technology. Beside each stands what Pejling knows today.',
  credit:
    'The themes come from KL’s technology radar of 2020 (Kommunernes Teknologiradar). The questions are Pejling’s own, and the figures are yours.',
  contents: 'The nine themes',
  back: 'Back to the meeting',
  progress: (answered, all) => `${answered} of ${all} themes answered`,
  answered: 'answered',
  known: 'What Pejling knows',
  nothing: 'Pejling knows nothing about this. The answer must come from you.',
  previous: (title, date) => `Last time: ${title}, ${date}`,
  previousNone: 'The theme was not answered last time.',
  answer: 'Your answer',
  answerHint: 'A few lines. They go into the minutes.',
  noAnswer: 'The theme has not been answered.',
  save: 'Save the answer',
  savesAll: 'Every button saves all the answers that you have changed.',
  seeInitiatives: 'See the initiatives',
  seeRadar: 'See the radar',
  seeExperiences: 'See the experiences',
  closed: 'The meeting is closed, and the answers are part of the minutes. They cannot be changed.',
  reader: 'The answers are written by the kommune’s digital lead.',

  doneTitle: 'Saved',
  done: { answered: 'The answer is saved.' },
  failedTitle: 'The answer was not saved',
  failed: {
    changed: 'Somebody else changed the answer meanwhile. Below stand both: what is saved, and what you wrote.',
    closed: 'The meeting is closed. The answers can no longer be changed.',
    text: 'An answer has room for 4,000 characters.',
    malformed: 'An answer has room for 4,000 characters.',
  },
  saved: 'What is saved',
  yours: 'What you wrote',

  themes: {
    purpose: {
      title: 'The purpose',
      question: 'What do we want with new technology – for citizens, for staff and for the economy?',
      help: 'Write the purpose so that a citizen can understand it. A good purpose can also be used to say no.',
    },
    needs: {
      title: 'Needs and challenges',
      question: 'Which tasks press us most, and where can technology make a difference?',
      help: 'Begin with the task and not with the technology. Name the two or three that matter most.',
    },
    ambition: {
      title: 'Level of ambition',
      question: 'How far do we want to get in the coming years, and is it realistic with the resources we have?',
      help: 'Do we want to lead, to keep up with most, or to wait for the experience of others? The answer may differ between technologies.',
    },
    priorities: {
      title: 'Priorities',
      question: 'Where are we to use technology, and where to try it – in administration and in each area?',
      help: 'Say what is to wait or to stop as well. Otherwise it is no priority.',
    },
    'pilots-and-scaling': {
      title: 'From pilot to operation',
      question: 'Do we have too many pilots that never become operation – or do we try too little and miss gains?',
      help: 'Take the pilots that have passed their end one by one: are they to be scaled, extended or stopped?',
    },
    organisation: {
      title: 'Readiness of the organisation',
      question: 'Is the organisation ready to receive the technology and make it work from day to day?',
      help: 'Think of the leaders’ time, the skills of staff, new ways of working, and who is responsible when the project ends.',
    },
    'it-landscape': {
      title: 'The IT landscape',
      question: 'Is our IT ready – systems, data, security, integrations and contracts?',
      help: 'What must be in place before something can go from pilot to operation?',
    },
    partners: {
      title: 'Trying together',
      question: 'Do we try things together with other kommuner where it makes sense?',
      help: 'Who is like us, and what could we share: tenders, costs, data or evaluation?',
    },
    'others-experience': {
      title: 'The experience of others',
      question: 'Do we build on what others have already learnt before we begin ourselves?',
      help: 'And do we share what we have learnt – also when it did not work?',
    },
  },

  facts: {
    stated: {
      purpose: (count, of) => `${count} of ${initiatives(of)} under way ${have(count)} a purpose.`,
      need: (count, of) =>
        `${count} of ${initiatives(of)} under way ${count === 1 ? 'says' : 'say'} which need they meet.`,
      expected: (count, of) => `${count} of ${initiatives(of)} under way ${have(count)} an expected benefit.`,
      'business-case': (count, of) => `${count} of ${initiatives(of)} under way ${have(count)} a business case.`,
      owner: (count, of) => `${count} of ${initiatives(of)} under way ${have(count)} an owner.`,
      'operation-path': (count, of) =>
        `${count} of ${pilots(of)} ${have(count)} a route to operation: who takes over, and who pays.`,
      partners: (count, of) => `${count} of ${initiatives(of)} under way ${are(count)} run with other kommuner.`,
      evaluation: (count, of) =>
        `${count} of ${of === 1 ? '1 completed pilot' : `${of} completed pilots`} ${have(count)} been evaluated.`,
      'data-protection': (count, of) => `Data protection is settled for ${count} of ${initiatives(of)} under way.`,
    },
    'no-initiatives': 'No initiatives under way have been registered, so there is nothing to count.',
    'no-answers': 'The radar has not been filled in yet.',
    uses: (count, operating, piloting, following) =>
      `Of the radar’s ${technologies(count)}, ${operating} ${are(operating)} in operation somewhere, ${piloting} ${are(piloting)} piloted without being in operation anywhere, and ${following} ${are(following)} followed without being used.`,
    'of-ring': {
      ready: (count, of, publisher, ring) =>
        `${count} of the ${of} that ${publisher} places in ${ring} ${are(count)} in operation somewhere.`,
      trial: (count, of, publisher, ring) =>
        `${count} of the ${of} that ${publisher} places in ${ring} ${are(count)} piloted or in operation.`,
    },
    balance: (verdict) => `Are we piloting too little or too much? ${verdict}.`,
    counts: (tooMuch, tooLittle, usingTooLittle) =>
      `${technologies(tooMuch)} ${are(tooMuch)} piloted too much, ${tooLittle} too little, and ${usingTooLittle} ${are(usingTooLittle)} used too little.`,
    pilotsOf: (count, trials, publisher, ring) =>
      `${technologies(count)} ${are(count)} piloted somewhere; ${publisher} has ${trials} in ${ring}.`,
    areas: {
      caption: 'The balance in each area',
      area: 'Area',
      verdict: 'Are we piloting …?',
      pilots: 'Piloted',
      tooMuch: 'Too much',
      tooLittle: 'Too little',
      usingTooLittle: 'Used too little',
    },
    'without-value': (count) =>
      `${count === 1 ? '1 technology' : `${count} placements`} in operation ${count === 1 ? 'does' : 'do'} not give the expected value.`,
    results: (met, partly, notMet) =>
      `The evaluations: ${met} gave the expected benefit, ${partly} gave some of it, and ${notMet} did not give it.`,
    pilots: (tried) =>
      tried === 0
        ? 'None of your initiatives are being piloted now.'
        : `${initiatives(tried)} of yours ${are(tried)} being piloted now.`,
    median: (months) => `Half of them have run for ${months} months or more.`,
    problems: {
      overdue: (count) => `${pilots(count)} ${have(count)} passed the planned end without a decision.`,
      stuck: (count) => `${pilots(count)} ${have(count)} lasted longer than your limit.`,
      'on-ready': (count, publisher) =>
        `${pilots(count)} ${are(count)} on something that ${publisher} finds ready for operation.`,
      'no-evaluation': (count) => `${pilots(count)} ${count === 1 ? 'lacks' : 'lack'} an evaluation.`,
      'no-path': (count) => `${pilots(count)} ${count === 1 ? 'lacks' : 'lack'} a route to operation.`,
      'no-purpose': (count) => `${pilots(count)} ${count === 1 ? 'lacks' : 'lack'} a purpose.`,
    },
    scaled: (scaled, ended) =>
      `${scaled} of ${ended === 1 ? '1 ended pilot' : `${ended} ended pilots`} ${have(scaled)} come into operation.`,
    suppliers: (count) =>
      count === 1
        ? 'The initiatives under way have one supplier.'
        : `The initiatives under way have ${count} different suppliers.`,
    'partner-names': (names) => `You work with ${names}.`,
    morePartners: (names, more) => `${names} and ${more} more`,
    'experiences-used': (count) =>
      count === 0
        ? 'You have not marked that you use the experience of others.'
        : `You use ${experiences(count)} from other kommuner.`,
    'experiences-shared': (count, usedBy) =>
      count === 0
        ? 'You share no experience with others.'
        : `You share ${experiences(count)}, and ${usedBy === 0 ? 'nobody' : kommuner(usedBy)} ${usedBy > 1 ? 'use' : 'uses'} ${count === 1 ? 'it' : 'them'}.`,
    'experiences-offered': (count, about) =>
      `Others share ${experiences(count)} about ${technologies(about)} that you do not use, or still pilot.`,
  },
};
