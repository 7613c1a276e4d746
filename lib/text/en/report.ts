import { genitive } from '../genitive';
import { numberWord } from '../number-word';
import type { Text } from '../shape';

const technologies = (count: number): string =>
  `${numberWord(count, 'en')} ${count === 1 ? 'technology' : 'technologies'}`;
const them = (count: number): string => (count === 1 ? 'it' : 'them');

export const report: Text['report'] = {
  above: (kommune, forum) => (forum === '' ? `${kommune} · Attachment` : `${kommune} · Attachment for ${forum}`),
  defaultTitle: (year) => `Use of new technology ${year}`,
  subject: (kommune, year) =>
    `${genitive(kommune, 'en')} use of technology in ${year}, compared with a technology radar`,
  keywords: ['technology radar', 'digitalisation', 'municipality', 'piloting', 'operation'],
  marks: { draft: 'Draft', simulated: 'Simulated figures' },
  audience: { internal: 'internal version', public: 'public version' },
  foot: (snapshot, edition, audience) => `Pejling · snapshot ${snapshot} · ${edition} · ${audience}`,
  page: (number, total) => `Page ${number} of ${total}`,
  appendix: 'Tables and method',
  headings: {
    decision: 'Purpose',
    decisionSought: 'Recommendation',
    background: 'Background',
    summary: 'What the comparison shows',
    radar: 'The radar',
    meaning: 'What it means for citizens and staff',
    projects: 'Concrete projects',
    ethics: 'Data protection and ethics',
    economy: 'Economy',
    findings: 'The findings together',
    questions: 'Questions to discuss',
    comparison: 'The whole comparison',
    area: (name) => `Area: ${name}`,
    method: 'Method',
    sources: 'Sources',
    caveats: 'Caveats',
    unknown: 'What we do not know',
    leftOut: 'Left out of the public version',
  },
  summary: {
    aligned: (aligned, comparable, publisher) =>
      `${aligned} of ${comparable} technologies that can be compared are where ${publisher} places them.`,
    verdicts: {
      'counts-only': 'There is too little to build a verdict on.',
      'too-much': 'The kommune pilots too much of what is ready for operation or should wait.',
      'too-little': 'The kommune pilots too little of what is worth trying.',
      misplaced: 'The kommune pilots, but the wrong things: both too much and too little.',
      'no-pilots': 'The kommune pilots nothing.',
      'no-clear-tilt': 'The kommune pilots neither clearly too much nor clearly too little.',
    },
  },
  figure: {
    number: (number) => `Figure ${number}.`,
    reading: (publisher) => `The dot is the kommune, the arc ${genitive(publisher, 'en')} placement.`,
    readingMean: (publisher) =>
      `The dot is the kommune as the mean of its areas, the arc ${genitive(publisher, 'en')} placement.`,
    readingArea: (publisher) => `The dot is the area, the arc ${genitive(publisher, 'en')} placement.`,
    readingAlone: 'The dot is the kommune. There are no placements to compare with.',
    readingByArea:
      'The dot is the kommune as the mean of its areas. The edition has placements for the areas only, so there is no arc here.',
    spread: 'The dotted line is the spread between areas.',
  },
  columns: { projectStatus: 'Status', projectNote: 'Note', area: 'Area' },
  table: {
    standInMark: '*',
    majority:
      'The finding follows the majority of the areas, level and distance their mean; they may point in different directions.',
    standIn: '* From the edition’s combined radar, since it has no placements for the area.',
    projects: 'Projects and their status, from the kommune’s notes',
    comparison: (year) => `All technologies ${year}: own use and comparison`,
    area: (name, year) => `${name} ${year}: own use and comparison`,
  },
  own: {
    operating: (count) => `${count} in operation`,
    piloting: (count) => `${count} piloting`,
    following: (count) => `${count} following`,
    notInUse: (count) => `${count} not in use`,
    stopped: (count) => `${count} tried and stopped`,
    notRelevant: (count) => `${count} not relevant`,
    unanswered: (count) => `${count} not answered`,
    direct: (answer) => `${answer} (placed as a whole)`,
  },
  meaning: {
    operating: (count) =>
      count === 1
        ? 'Technology is in operation in one place (one technology in one area counts as one place).'
        : `The technologies are in operation in ${count} places (one technology in one area counts as one place).`,
    values: (parts) => `Does it give the expected value? ${parts}.`,
    yes: (count) => `Yes: ${count}`,
    partly: (count) => `partly: ${count}`,
    no: (count) => `no: ${count}`,
    notEvaluated: (count) => `not evaluated: ${count}`,
    unstated: (count) => `not answered: ${count}`,
    without: 'In operation without the expected value:',
    withoutItem: (technology, area) => `${technology} (${area})`,
    withoutAdvice: 'Discuss whether to adjust, spread or stop them.',
    nothing: 'No answer says that anything is in operation.',
  },
  findings: {
    with: (technology, own) => `${technology} (${own})`,
    minority: (publisher) => `In operation in a minority of the areas before ${publisher} finds it ready:`,
    none: 'There is nothing to compare yet.',
    majority: 'The finding is the one that more than half of the compared areas have. Single areas may be further on.',
    withoutValue: 'does not give the expected value in at least one place',
    suggestions: {
      'missing-pilot': 'Consider a pilot, or build on what the areas that have begun have learned.',
      untapped: 'Consider taking it into use without another pilot, with help from the areas that use it.',
    },
  },
  andMore: (count) => `${numberWord(count, 'en')} ${count === 1 ? 'other' : 'others'}`,
  and: 'and',
  questions: {
    overdue: {
      text: (names) => `What is missing before ${names} can go from pilot to operation?`,
      basis: (count, publisher) => `We still pilot ${technologies(count)} that ${publisher} finds ready for operation.`,
      chair: [
        'Ask who can decide on operation, and what it takes.',
        'Bring out: a date for the decision, or a reason to wait.',
      ],
    },
    missing: {
      text: (names) => `Is it worth our while to try ${names}, and with whom?`,
      basis: (count, publisher, byArea) =>
        `${publisher} recommends trying ${technologies(count)} that ${byArea ? 'most areas' : 'we'} have not begun with.`,
      chair: [
        'Ask first which need of citizens or staff it is to meet.',
        'Bring out: at most a few pilots with a purpose, an owner and an end date, or a deliberate no.',
      ],
    },
    risk: {
      text: (names) => `Are we comfortable with having ${names} in operation now?`,
      basis: (count, publisher) =>
        `We have ${technologies(count)} in operation in at least one place before ${publisher} finds ${them(count)} ready.`,
      chair: [
        'Ask about the supplier, security, data protection and the benefit that has been measured.',
        'Bring out: who follows the risk, and when you look at it again.',
      ],
    },
    using: {
      text: (names) => `What keeps us from using ${names} more?`,
      basis: (count, publisher) =>
        `${publisher} finds ${technologies(count)} ready for operation, but we use ${them(count)} not at all or in few places.`,
      chair: [
        'Ask whether the need is missing, or money, skills or organisation.',
        'Bring out: what is to go into operation without another pilot, and what you decline.',
      ],
    },
    early: {
      text: (names) => `What do we want to learn from piloting ${names} now, and when do we stop?`,
      basis: (count, publisher) => `We pilot ${technologies(count)} before ${publisher} recommends it.`,
      chair: [
        'An early pilot may be right. Ask for its purpose, and what decides whether it has succeeded.',
        'Bring out: an end date, and what it takes to go on.',
      ],
    },
    mixed: {
      text: (names) => `What can the areas learn from each other about ${names}?`,
      basis: (count) => `On ${technologies(count)} the areas differ so much that no finding has a majority.`,
      chair: [
        'Let an area that has begun tell what it takes.',
        'Bring out: whether the difference has a reason, and who helps whom.',
      ],
    },
    ahead: {
      text: (names) => `What have we gained from ${names} that we can pass on?`,
      basis: (count, publisher) =>
        `We have ${technologies(count)} in operation that ${publisher} only recommends to try.`,
      chair: [
        'Ask whether the benefit has been evaluated, and whether it can spread to other areas.',
        'Bring out: who evaluates, and with whom the experience is shared.',
      ],
    },
    value: {
      text: (names) => `Are ${names} to be adjusted, spread or stopped?`,
      basis: (count) =>
        `${technologies(count)} ${count === 1 ? 'is' : 'are'} in operation without giving the expected value.`,
      chair: ['Ask what was expected, and what happened.', 'Bring out: a decision for each, with an owner.'],
    },
    answers: {
      text: 'Who is to answer before we can discuss the picture?',
      basis: (answered, cells) => `${answered} of ${cells} technologies are answered.`,
      chair: ['Ask what holds the areas back.', 'Bring out: who answers, and when.'],
    },
    reference: {
      text: 'Which edition are we to be compared with?',
      basis: 'The chosen edition has no placement to compare with.',
      chair: [
        'Ask whether the kommune has an edition from KL of its own.',
        'Bring out: which edition you use next time.',
      ],
    },
    priorities: {
      text: 'Where would doing more make the greatest difference to citizens and staff?',
      basis: 'The comparison does not say what the kommune should do. Needs and priorities decide that.',
      chair: [
        'Let each area name one need that technology can help with.',
        'Bring out: one or two needs to go on with.',
      ],
    },
    worth: {
      text: 'Does what we have bought give the value we expected?',
      basis: 'The comparison says what we use. It does not say whether it works.',
      chair: [
        'Take one solution at a time, and ask who has felt a difference.',
        'Bring out: which solutions are to be evaluated first.',
      ],
    },
  },
  method: {
    level:
      'Level: In operation 4, Piloting 3, Following 2, Not in use 1; on the combined radar the mean of the areas. Distance is own level less the edition’s. A minus means less in use.',
    scale:
      'An edition places technologies in four rings by maturity: Ready, Trial, Watch and Wait. The kommune answers with its own use: in operation, piloting, following or not in use.',
    finding: (publisher) =>
      `The finding holds the kommune’s use against ${genitive(publisher, 'en')} ring. “Tried and stopped”, “not relevant” and unanswered are not compared.`,
    edition: (method) => `The edition’s method: ${method}`,
  },
  sources: {
    own: (kommune, year, date) => `${genitive(kommune, 'en')} own answers for ${year} as they stood on ${date}.`,
    placement: (source, basis, names) => `${source} (${basis}): ${names}.`,
    placementAll: (source, basis) => `All placements: ${source} (${basis}).`,
    made: (version, id) => `Made with Pejling ${version}. The snapshot’s id is ${id}.`,
  },
  caveats: {
    age: (publisher, year) =>
      `${genitive(publisher, 'en')} placements are from about ${year} and may have moved since.`,
    exam: 'The comparison is not an exam. A colour is a comparison, no grade.',
    average: 'The average is not a goal. Even technologies that are ready are used by few.',
    inferred: (count) =>
      `${count === 1 ? 'One placement is' : `${count} placements are`} inferred from the source, not stated in it.`,
  },
  unknown: {
    own: 'Find out who knows.',
    unanswered: (missing, all) => `${missing} of ${all} answers are missing or “don’t know”.`,
    noReference: (names) => `The edition has no placement of ${names}.`,
    borderline: (names) =>
      `The edition’s placement is on the border between two rings for ${names}; it is not counted.`,
    notEvaluated: (count) =>
      `In ${count} of the places where something is in operation it is not said whether it gives the expected value.`,
    ethics:
      'The paper does not say whether data protection and ethics have been assessed where citizens meet the technology.',
    economy: 'The paper does not say what it costs.',
    nothing: 'All answers are given, and all placements are known.',
  },
  leftOut: {
    notes: (count) =>
      count === 1
        ? '1 note, since notes may name persons and suppliers.'
        : `${count} notes, since notes may name persons and suppliers.`,
    author: 'The name of whoever made the paper.',
    responsible: (count) =>
      `Who is responsible for ${count === 1 ? '1 decision' : `${count} decisions`}, since it may be names.`,
    reasons: (count) =>
      `The reason for ${count === 1 ? '1 agreed placement' : `${count} agreed placements`}, since it may name persons and suppliers.`,
    initiatives: (count) =>
      `What ${count === 1 ? '1 decision is' : `${count} decisions are`} about, since an initiative may be named after a supplier.`,
    elsewhere: (count) =>
      `${count === 1 ? '1 agreement or decision' : `${count} agreements and decisions`} on service areas that were not chosen for the paper.`,
  },
};
