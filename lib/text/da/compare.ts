import { asSentence } from '../as-sentence';
import { genitive } from '../genitive';
import { numberWord } from '../number-word';

const technologies = (count: number): string => (count === 1 ? 'teknologi' : 'teknologier');
const them = (count: number): string => (count === 1 ? 'den' : 'dem');
const they = (count: number): string => (count === 1 ? 'den' : 'de');

/** The comparing pages: radar, table, balance, and what stands apart. */
export const compare = {
  combinedTitle: 'Samlet radar',
  areaTitle: (area: string): string => `Radar: ${area}`,
  controls: {
    label: 'Vælg, hvad radaren viser',
    reference: 'Sammenlign med',
    area: 'Fagområde',
    year: 'År',
    combined: 'samlet',
  },
  /** "Fem teknologier", "fem"; the subject of the headline's sentences. */
  subject: (count: number): string => `${numberWord(count, 'da')} ${technologies(count)}`,
  subjectAgain: (count: number): string => numberWord(count, 'da'),
  sentences: {
    missingCombined: (subject: string): string =>
      `${subject} er værd at prøve, men de fleste fagområder er ikke i gang.`,
    missingArea: (subject: string): string => `${subject} er værd at prøve, men området er ikke i gang.`,
    overdue: (subject: string, count: number): string =>
      `${subject} afprøves stadig, selv om ${they(count)} er klar til drift.`,
    premature: (subject: string, publisher: string): string => `${subject} afprøves, før ${publisher} anbefaler det.`,
    using: (subject: string): string => `${subject} er klar til drift, men bruges ikke eller kun få steder.`,
    risk: (subject: string, count: number, publisher: string): string =>
      `${subject} er i drift, før ${publisher} vurderer ${them(count)} klar.`,
    riskCombined: (subject: string, count: number, publisher: string): string =>
      `${subject} er i drift mindst ét sted, før ${publisher} vurderer ${them(count)} klar.`,
    mixed: (subject: string): string => `på ${subject} er områderne forskellige.`,
    early: (subject: string): string => `${subject} afprøves tidligt.`,
    ahead: (subject: string): string => `på ${subject} er kommunen foran.`,
    aheadArea: (subject: string): string => `på ${subject} er området foran.`,
    aligned: (count: number, publisher: string): string =>
      count === 1
        ? `Den ene teknologi, der kan sammenlignes, svarer til ${genitive(publisher, 'da')} placering.`
        : `Alle ${numberWord(count, 'da')} teknologier, der kan sammenlignes, svarer til ${genitive(publisher, 'da')} placering.`,
    nothing: 'Der er endnu ikke noget, der kan sammenlignes.',
  },
  balance: {
    heading: 'Afprøver vi for lidt eller for meget?',
    verdicts: {
      'counts-only': 'Kun en optælling',
      'too-much': 'For meget',
      'too-little': 'For lidt',
      misplaced: 'Både for meget og for lidt',
      'no-pilots': 'Intet afprøves',
      'no-clear-tilt': 'Ingen klar overvægt',
    },
    explanations: {
      'counts-only': 'Der er for lidt at bygge en vurdering på. Her er tallene alene.',
      'too-much': 'Der afprøves meget, som enten er klar til drift eller bør vente.',
      'too-little': 'Meget af det, der er værd at prøve, bliver ikke prøvet.',
      misplaced:
        'Der afprøves, men ikke det rigtige: noget er allerede klar til drift eller bør vente, mens andet, der er værd at prøve, ligger stille.',
      'no-pilots': 'Der er ingen afprøvninger. Drøft, om der er noget, det er værd at prøve.',
      'no-clear-tilt': 'Hverken for meget eller for lidt når over grænsen.',
    },
    overdue: (count: number): string => `afprøves stadig, selv om ${they(count)} er klar til drift`,
    premature: (publisher: string): string => `afprøves, selv om ${publisher} siger Afvent`,
    missingCombined: (publisher: string): string =>
      `er værd at prøve ifølge ${publisher}, men de fleste fagområder er ikke i gang`,
    missingArea: (publisher: string): string => `er værd at prøve ifølge ${publisher}, men området er ikke i gang`,
    early: 'afprøves tidligt: drøft formålet (tæller ikke med i vurderingen)',
    using: 'er klar til drift, men bruges ikke eller kun få steder',
    riskCombined: (count: number, publisher: string): string =>
      `er i drift mindst ét sted, før ${publisher} vurderer ${them(count)} klar`,
    riskArea: (count: number, publisher: string): string => `er i drift, før ${publisher} vurderer ${them(count)} klar`,
    mixedWhy: (count: number): string =>
      `På ${numberWord(count, 'da')} ${technologies(count)} er fagområderne forskellige: ingen vurdering har flertal. Se områderne hver for sig, og lad dem lære af hinanden.`,
    pilotsCombined: (pilots: number, trials: number, publisher: string): string =>
      `${pilots} afprøves mindst ét sted; ${publisher} har ${trials} i Afprøv.`,
    pilotsArea: (pilots: number, trials: number, publisher: string): string =>
      `${pilots} afprøves; ${publisher} har ${trials} i Afprøv.`,
    comparable: (comparable: number, cells: number): string => `${comparable} af ${cells} er sammenlignet.`,
    threshold: (percent: number, findings: number): string =>
      `Grænsen er Pejlings egen: mindst ${findings} teknologier og mindst ${percent} pct. af de sammenlignede.`,
    help: 'Det ville hjælpe:',
    reasons: {
      'few-comparable': (have: number, needed: number): string =>
        `Kun ${have} ${technologies(have)} kan sammenlignes; der skal være mindst ${needed}. Svar på flere, eller sammenlign med en udgave, der har flere placeringer.`,
      'few-answered': (answered: number, cells: number, percent: number): string =>
        `${answered} af ${cells} er besvaret; der skal være mindst ${percent} pct. Udfyld resten, også med “ikke i gang”.`,
      'rings-missing':
        'Udgaven har ikke placeringer i både Klar, Afprøv og en af de yderste ringe. Sammenlign med en udgave, der har.',
    },
  },
  areasTable: {
    heading: 'Fagområderne hver for sig',
    caption: 'Hvert fagområdes egen vurdering',
    area: 'Fagområde',
    verdict: 'Afprøver vi …?',
    tooMuch: 'For meget',
    tooLittle: 'For lidt',
    answered: 'Besvaret',
    answeredOf: (answered: number, cells: number): string => `${answered} af ${cells}`,
  },
  table: {
    heading: 'Teknologierne',
    captionCombined: 'Anvendelse i fagområderne, sammenlignet med udgaven',
    captionArea: 'Egen anvendelse, sammenlignet med udgaven',
    standardOrder: 'Det, der kalder på opmærksomhed, står først; størst afstand øverst.',
    sorted: 'Sorteret efter en kolonne.',
    backToStandard: 'Vis standardrækkefølgen',
    number: 'Nr.',
    technology: 'Teknologi',
    own: 'Egen anvendelse',
    level: 'Niveau',
    distance: 'Afstand',
    finding: 'Vurdering',
    showAreas: 'Se fagområderne',
    local: 'egen teknologi – sammenlignes ikke',
    direct: (answer: string): string => `Placeret samlet: ${answer}`,
    directNote: (answer: string): string => `Direkte placeret samlet: ${answer}. Fagområdernes svar gælder.`,
    valueNo: 'giver ikke den forventede værdi',
    inferred: 'udledt',
    borderline: 'på grænsen',
    fromCombined: 'fra samlet radar',
    maturity: (maturity: string): string => `modenhed ${maturity}`,
    noRing: 'ingen placering',
    levelNote:
      'Niveau: I drift 4, Afprøver 3, Følger 2, Ikke i gang 1; på den samlede radar gennemsnittet af områderne. Afstand er eget niveau minus udgavens. Et minus betyder mindre i brug. Modenhed er udgiverens teknologiske modenhed, 1 til 4; den vises, men sammenlignes ikke.',
  },
  notes: {
    reference: (title: string, publisher: string): string => `Sammenlignet med: ${title} (${publisher}).`,
    source: (source: string): string => `Kilde: ${asSentence(source)}`,
    method: (method: string): string => `Metode: ${asSentence(method)}`,
    caveat: (caveat: string): string => `Forbehold: ${asSentence(caveat)}`,
    notAGoal: 'Gennemsnittet er ikke en målsætning.',
    readMethod: 'Læs metoden',
    derived:
      'Den samlede radar er afledt af fagområderne: prikken er gennemsnittet og den prikkede linje spændet, men vurderingen er den, som mere end halvdelen af de sammenlignede områder har.',
    standIn:
      'Udgaven har ingen placeringer for det enkelte fagområde. Den samlede radars placeringer er brugt i stedet; de er mærket “fra samlet radar”.',
    standInCombined: (own: number, all: number): string =>
      own === 0
        ? 'Udgaven har ingen placeringer for de enkelte fagområder. Hvert område er sammenlignet med den samlede radars placeringer.'
        : `Udgaven har placeringer for ${own} af ${all} fagområder. De øvrige er sammenlignet med den samlede radars placeringer.`,
    sources: 'Kilden til hver placering',
    stated: 'oplyst',
    inferred: 'udledt',
    simulated: 'Kommunens svar er simulerede og beskriver ikke en virkelig kommune.',
    simulatedReference: 'Udgavens placeringer er simulerede.',
  },
  apart: {
    exposedHeading: 'I drift tidligt i enkelte områder',
    exposed: (publisher: string): string =>
      `Et mindretal af fagområderne har dem i drift, før ${publisher} vurderer dem klar. Det ses ikke i den samlede vurdering.`,
    exposedAreas: (count: number): string => (count === 1 ? 'ét fagområde' : `${numberWord(count, 'da')} fagområder`),
    valueHeading: 'I drift uden den forventede værdi',
    value: 'Drøft, om de skal justeres, bredes ud eller stoppes – uanset vurdering.',
    valueCombined: 'samlet',
  },
  blank: {
    lead: 'Der er ingen svar endnu, så der er intet at sammenligne.',
    leadArea: (area: string): string => `${area} har ingen svar endnu, så der er intet at sammenligne.`,
    pictureTitle: 'Blank radar',
    fill: 'Udfyld',
    fillArea: (area: string): string => `Udfyld ${area}`,
    import: 'Hent fra regneark',
    wait: 'Når fagområderne har svaret, kan du se sammenligningen her.',
    overview: 'Til overblikket',
  },
  noRadar: {
    title: 'Ingen radar endnu',
    lead: 'Kommunen er ikke begyndt på en radar. Overblikket viser, hvad der er næste skridt.',
    action: 'Til overblikket',
  },
} as const;
