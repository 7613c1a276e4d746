import type { Text } from '../shape';

export const method: Text['method'] = {
  title: 'Method',
  lead: 'How a kommune’s own use of technology is compared with KL’s technology radar. The comparison is not an exam. It opens a conversation.',
  contents: 'On this page',
  talk: {
    heading: 'What the comparison is for',
    text: 'Use it to ask: does what we bought give the value we expected? Do we try too little or too much? Do we stand on others’ experience?',
    diagnosis:
      'The kommuner have pointed at two things themselves: many pilots never scale although the technology is ready, and at the same time too little is tried of what is worth trying. A ready technology needs no more pilots. A nearly ready one is tried before it is scaled. An immature one is tried first, if it is to be used at all.',
  },
  scale: {
    heading: 'Rings and use',
    text: 'An edition places technologies in four rings by maturity. The kommune answers with its own use. They are drawn on one scale, but each has words of its own: a kommune “is piloting”, it is not “Trial”.',
    level: 'Level',
    ring: 'The edition’s ring',
    use: 'The kommune’s use',
    others:
      'Four answers are no use and never count as “Not in use”: tried and stopped, not relevant, don’t know, and no answer. They are not compared.',
  },
  decision: {
    heading: 'How a finding comes about',
    text: 'One technology in one area is held against the edition’s ring:',
    caption: 'The finding for own use against the edition’s ring',
    own: 'Own use',
    operating: 'In operation, in several places or the whole area',
    operatingSingle: 'In operation, in single places only',
    piloting: 'Piloting',
    following: 'Following',
    notInUse: 'Not in use',
    signs: 'Each finding has a sign, a word and a colour. Sign and word say it all; the colour only helps.',
    states:
      'Tried and stopped becomes “Tried and stopped”. Not relevant, don’t know and no answer stand by themselves. Where the edition has no placement, there is nothing to compare with.',
    levels: (zone) =>
      `A stated ring goes before a number. Where the edition has only a number, the nearest ring is used. Within ${zone} of a border there is a finding only if both rings give the same. Technical maturity is shown, never compared.`,
    distance:
      'Distance is the kommune’s level less the edition’s. A minus means less in use than the edition’s placement.',
  },
  balance: {
    heading: 'Too little or too much?',
    text: 'Many findings are added up to one picture.',
    much: 'Too much: what is piloted although it is ready for operation, and what is piloted although the edition says Wait.',
    little: 'Too little: what is worth trying, but is not tried.',
    beside:
      'Beside it, uncounted: early pilots, what is used too little, what is in operation too early, and where the kommune is ahead.',
    threshold: (percent, findings) =>
      `A side tips when it has at least ${findings} findings and at least ${percent} per cent of what can be compared. The ${percent} per cent are Pejling’s own threshold, not KL’s, and the kommune can change it.`,
    both: 'When both sides tip, the kommune pilots, but not the right things. When neither does, there is no clear tilt.',
    counts: (comparable, percent) =>
      `There are only counts when fewer than ${comparable} can be compared, when under ${percent} per cent are answered, or when the edition lacks Ready, Trial or the outer rings.`,
  },
  combined: {
    heading: 'The combined radar',
    text: 'The combined radar is derived from the areas. The mean only positions the dot, and the dotted line shows the spread from lowest to highest.',
    majority:
      'The finding is the one that more than half of the compared areas have, each against its own placement. Otherwise the finding is that the areas differ.',
    why: 'A mean would call a technology piloted that no area pilots. The highest answer would hide every pilot.',
    minority: 'Where a minority of the areas have a technology in operation too early, it stands in a list of its own.',
    direct:
      'Where the kommune has only placed a technology on the combined radar, that answer stands. Where both exist, the areas win, and the direct answer is shown as a note.',
    standIn:
      'Where an edition has no placements per area, those of its combined radar are used. It is marked where that happens, and the kommune can turn it off.',
    local: 'The kommune’s own technologies are shown on the radar, but never compared.',
  },
  pilots: {
    heading: 'Initiatives, and how the pilots are',
    text: 'A placement says what an area does. An initiative is the concrete thing behind it: idea, pilot, evaluated, in operation or stopped, each with its date. Only what is being tried now (pilot or evaluated) can have something to be looked at:',
    overdue:
      'Past its end: the planned end has passed, and it has been decided neither to scale nor to stop. On the last day itself it is not overdue yet. One that is extended needs a new end date.',
    stuck: (least, most) =>
      `Stuck: it has been tried for more whole months than the kommune’s own limit (18 unless you changed it; ${least}-${most} can be chosen). The time it stands evaluated without a decision counts as well.`,
    onReady:
      'The technology is ready: the edition has it in Klar in one of the initiative’s areas. It is the same rule as “Still a pilot – ready for operation”, so the two never differ. Put it into operation, or stop.',
    noEvaluation:
      'Lacks an evaluation: the planned end has passed, or it is called evaluated, but neither an evaluation nor a result is given.',
    noPath: 'Lacks a way to operation: nothing says how it gets there, and there is no business case.',
    noPurpose: 'Lacks a purpose: nothing says what it is for.',
    figures:
      'The median is the middle number of whole months that the present pilots have lasted. The share that was scaled is those in operation now, out of those that were tried and then put into operation or stopped. What was put into operation without being tried does not count. The funnel counts the phases at each month’s end.',
    hints: {
      heading: 'When placement and initiative differ',
      text: 'Pejling shows it and never changes anything by itself. A cell that is piloted without an initiative; a pilot where the cell says something else; something in operation that the cell does not say; and “a few places” although the technology is in operation in two areas or more. With one click the cell can take what the initiatives say: operation goes before pilot, pilot before idea, and idea before stopped. The spread is the widest that any of those in operation states.',
    },
    room: {
      heading: 'Individual view first',
      text: (fewest) =>
        `At a meeting each participant places a technology on their own phone before the group talks about it. The spread is shown only when at least ${fewest} have answered, and never with names. It is kept as counts alone, and the single answers are deleted when the meeting is closed. What the group agrees on is no average: it is a decision with a reason, and it is stored as the kommune’s own placement.`,
    },
  },
  releases: {
    heading: 'Measurements: what the others do',
    text: 'An edition is a judgement of the technology. A measurement is something else: a count of what the kommuner answer themselves. The two are never mixed. A measurement yields neither a finding nor a balance, only a distribution. If everybody uses a ready technology too little, it is still too little.',
    counted: {
      heading: 'How it is counted',
      text: 'The coordinator opens a measurement over one edition, the kommuner contribute, and when it is closed, the answers are counted once and for all. What is published is whole numbers: how many answered what. A measurement cannot be changed afterwards, not even when a kommune later changes its answer.',
      areas:
        'Service areas that the kommune has mapped to the same area of the edition count together by their middle answer, the lower of two middle ones. So do all areas in the combined radar. Notes, names and the kommune’s own technologies are never included.',
      mean: 'The mean is the level, 1 to 4, of those who answer with a use. Tried and stopped, not relevant and don’t know stand apart and do not pull it down.',
      coverage: (kommuner: number): string =>
        `From ${kommuner} participating kommuner the figures are called the national average, otherwise the average of those who took part.`,
    },
    groups: {
      heading: 'Groups, and what is withheld',
      text: 'Figures are published for all participants and for three fixed divisions: region, kommunegruppe (Statistics Denmark’s grouping) and population (below 30,000, 30,000–60,000 and above 60,000). The region is the one that the kommune belonged to on the measurement’s reference date.',
      rule: (fewest: number): string =>
        `No figure may be about fewer than ${fewest} kommuner, not even by adding groups and subtracting them from one another, across divisions and measurements. This is decided from the list of participants before any answer is read, and cannot be switched off.`,
      merged: (fewest: number): string =>
        `A group with fewer than ${fewest} participants is merged with its neighbour in the division. The three Storbykommuner (cities) therefore stand together with the Provinsbykommuner (provincial towns).`,
      waits: (fewest: number): string =>
        `If some joined or left since the group was published in an earlier measurement, but fewer than ${fewest}, it waits: otherwise the difference between two measurements could show what just those answered.`,
      withheld:
        'If the answers of a few kommuner could still be worked out, the whole division is withheld. Each measurement says what is withheld and why.',
      suppressed: (answers: number): string =>
        `A single cell is only shown when at least ${answers} answered with a use. Otherwise it is suppressed, and says so.`,
      unprotected:
        'The rules do not protect two things: that a kommune changes its own answer between two measurements, and that all answer alike. The kommune is told before it contributes.',
    },
    others: {
      heading: 'The others',
      text: (answers: number): string =>
        `A kommune compares itself with the others: the measurement’s figures less its own answer as it was counted. This is only shown where at least ${answers} remain. The published figures are the same for everybody.`,
      unknown:
        'Where it is not known here which answer was counted, the kommune’s own answer is in the figures, and that is said. Then nothing is said of where the kommune lies.',
      position:
        'Ahead of most: the kommune’s answer lies above at least three quarters of the others’. Behind most: below at least three quarters. Otherwise with the field. Ahead is not better.',
      split: (percent: number): string =>
        `If at least ${percent}% answer one use and at least ${percent}% another, and the two are not neighbours, the kommuner are split. The mean then lies where hardly anyone is. It is marked as misleading, and the distribution is shown.`,
      portfolio:
        'For each kommune it is also counted how many technologies it pilots, and how many it has in operation, in one service area or in all. In all, a technology counts when it is piloted in at least one of the edition’s areas, or when that is the kommune’s combined answer; so too for operation. An area that is mapped to none of the edition’s counts through the combined answer only, so that a pilot there may be hidden. The number is held against the quartiles of the others: more than three quarters, more than half, and so on. Where the kommune’s radar lacks any technology that the measurement asked about, nothing is said of where the number lies.',
      similar:
        '“Kommuner like ours” are the twelve nearest by population, kommunegruppe and region. They are somebody to call, not a group that figures are shown for.',
    },
    simulated: {
      heading: 'The demo’s simulated kommuner',
      text: 'In the demo 98 invented kommuner take part, “Simuleret 001” to “Simuleret 098”. The groups are about the country’s own sizes; populations and answers are drawn from a sequence of numbers that is the same each time.',
      model:
        'Each technology has a level that the kommuner lie about, and each service area lies further in or out. Each kommune is a little more or less forward, the large ones slightly more. To this comes chance, most of which stays from year to year. Chatbots, VR and drones have two camps. Some pilots are stopped, and some cells are not relevant, unknown or unanswered, a few so often that they are suppressed.',
      rounds:
        'From 2025 to 2026 several technologies move inwards, most of all AI and language technology. Eight kommuner join in 2026. They are chosen so that two kommunegrupper have to wait, and the rule can be seen.',
      nothing: 'The figures say nothing about real kommuner.',
    },
  },
  misread: {
    heading: 'What is easily misread',
    ready:
      'Ready means that the technology is mature. It does not mean that many use it: ready technologies are used by few.',
    average:
      'The average is not a goal. KL’s placements express an average of many judgements, not what your kommune should do.',
    colour: 'A colour is a comparison, no grade. Ahead is not better, and too little is not a fail.',
    immature:
      'An immature technology is rightly tried before it is used. So an early pilot does not count as too much; it is something to discuss.',
    years:
      'The method is not the same every year. 2020 rates maturity and relevance; from 2021 a placement is the mean of technical maturity and spread. A difference between two years may be one of method.',
  },
  editions: {
    heading: 'Editions, sources and caveats',
    text: 'No placement is made up. Each carries its source, and whether it is stated or inferred.',
    technologies: 'Technologies',
    areas: 'The edition’s areas',
    placements: 'Placements',
    basis: (stated, inferred) => (inferred === 0 ? `${stated} stated` : `${stated} stated, ${inferred} inferred`),
    publisher: 'Publisher',
    noAreas: 'none – combined radar only',
    ownAreas:
      'The areas a new kommune begins with are Pejling’s own. They are not KL’s list of 2020, and they can be renamed.',
  },
  unknown: {
    heading: 'What is not known',
    y2020:
      '2020: 20 technologies on seven radars. The other 11 technologies, the names of the six areas and every placement per area are not known.',
    y2021: '2021: 27 technologies and eight areas. The placements are not known.',
    y2022: '2022: 25 technologies. The placements are not known.',
    y2023: '2023: 25 technologies, judged by 554 respondents. The placements are not known.',
    y2024: '2024: 634 respondents. The placements are not known.',
    load: 'If the kommune has an edition from KL itself, it can be typed in or read from a sheet under Editions.',
  },
};
