import { numberWord } from '../number-word';

const kommuner = (count: number): string => (count === 1 ? '1 kommune' : `${count} kommuner`);
const technologies = (count: number): string => (count === 1 ? '1 teknologi' : `${count} teknologier`);
/** Over all areas a technology is counted once, wherever it is; none is nowhere. */
const somewhere = (scope: 'combined' | 'area', count: number): string =>
  scope === 'combined' && count > 0 ? ' mindst ét sted' : '';
const inWords = (count: number): string => `${numberWord(count, 'da')} ${count === 1 ? 'teknologi' : 'teknologier'}`;

/** Comparing with the others: what they do, never what one ought to do. */
export const field = {
  menu: {
    editions: 'Vurderinger (udgaver)',
    others: (measurement: string): string => `Hvad de øvrige kommuner gør: ${measurement}`,
    ours: 'vores',
    moreGroups: 'Andre grupper',
    moreGroupsOf: (measurement: string): string => `af ${measurement}`,
    years: 'Tidligere år',
    ownYear: (year: number): string => `Vores egen radar ${year}`,
    chosen: (group: string, measurement: string): string => `${group} (${measurement})`,
  },
  /** The first sentence; what it is that lies there is the kommune or one of its areas. */
  subject: { combined: 'Kommunen', area: 'Området' },
  lead: {
    ahead: (subject: string, count: number): string => `${subject} er foran de fleste på ${inWords(count)}`,
    behind: (subject: string, count: number): string => `${subject} er efter de fleste på ${inWords(count)}`,
    behindToo: (count: number): string => `efter de fleste på ${numberWord(count, 'da')}`,
    with: (count: number): string => `på linje med de øvrige på ${numberWord(count, 'da')}`,
    onlyWith: (subject: string, count: number): string => `${subject} er på linje med de øvrige på ${inWords(count)}`,
    and: ' og ',
    nothing: 'Der er endnu ikke noget, der kan sammenlignes med de øvrige.',
    amongOthers: 'Vores eget svar er talt med i tallene, så det kan ikke siges, hvor vi ligger.',
    splits: (count: number): string => `På ${inWords(count)} er de øvrige delt i to.`,
  },
  headline: {
    others: (count: number): string => (count === 1 ? 'øvrig' : 'øvrige'),
    kommuner: 'kommuner',
    amongOthers: 'med vores eget svar',
    ahead: (count: number): string => `foran de fleste på ${count}`,
    with: (count: number): string => `på linje på ${count}`,
    behind: (count: number): string => `efter de fleste på ${count}`,
  },
  legend: {
    arc: 'de øvriges gennemsnit',
    broken: 'de øvrige er delt: gennemsnittet er misvisende',
    beside:
      'En prik, der ville dække de øvriges gennemsnit, er flyttet lidt, så begge ses. De nøjagtige tal står i tabellen.',
    noReference: 'ikke med i målingen',
    amongOthers: 'kan ikke sammenlignes: vores eget svar er talt med, eller få har svaret',
    unanswered: 'ikke besvaret af os',
  },
  description: {
    title: (title: string, group: string): string => `${title} og de øvrige: ${group}`,
    positions: {
      'ahead-of-most': 'Foran de fleste',
      'with-the-field': 'På linje med de øvrige',
      'behind-most': 'Efter de fleste',
    },
    split: 'De øvrige er delt i to',
    suppressed: 'Skjult, fordi færre end fem af de øvrige har svaret',
    group: (word: string, count: number, names: string): string => `${word}: ${count} (${names}).`,
    nothing: 'Der er intet at sammenligne.',
  },
  table: {
    heading: 'Teknologierne',
    caption: 'Eget svar og de øvriges',
    standardOrder: 'Det, der ligger længst fra de øvrige, står først.',
    number: 'Nr.',
    technology: 'Teknologi',
    own: 'Eget svar',
    distribution: 'De øvrige',
    mean: 'Gennemsnit',
    answers: 'Antal svar',
    position: 'Placering',
    positions: {
      'ahead-of-most': 'Foran de fleste',
      'with-the-field': 'På linje med de øvrige',
      'behind-most': 'Efter de fleste',
    },
    states: {
      unanswered: 'Ikke besvaret af os',
      unknown: 'Ved ikke',
      stopped: 'Vi har prøvet og stoppet',
      'not-relevant': 'Ikke relevant for os',
      'no-reference': 'Ikke med i målingen',
      local: 'Egen teknologi, ikke med i målingen',
      suppressed: 'Kan ikke vises',
      amongOthers: 'Kan ikke siges: vores eget svar er talt med',
    },
    shares: {
      operating: (share: string): string => `i\u00a0drift\u00a0${share}`,
      piloting: (share: string): string => `afprøver\u00a0${share}`,
      following: (share: string): string => `følger\u00a0${share}`,
      'not-in-use': (share: string): string => `ikke\u00a0i\u00a0gang\u00a0${share}`,
    },
    percent: (share: number): string => `${share}\u00a0%`,
    besides: (parts: string): string => `Desuden: ${parts}.`,
    others: {
      stopped: (count: number): string => `${count} stoppet`,
      'not-relevant': (count: number): string => `${count} ikke relevant`,
      unknown: (count: number): string => `${count} ved ikke`,
    },
    suppressed: 'Skjult: færre end fem af de øvrige har svaret',
    notAsked: 'Ikke med i målingen',
    split: 'Delt: gennemsnittet er misvisende',
    splitBetween: (first: string, second: string): string => `mange er enten “${first}” eller “${second}”`,
    changed: (answer: string): string => `I målingen svarede vi: ${answer}`,
    key: 'Søjlen viser fordelingen af de øvriges svar, mørkest for i drift. Prikken under den er eget svar.',
    middle:
      'Eget svar er det midterste af fagområdernes svar, som det tælles i målingen. Tallene på kortet tæller hver teknologi, der er i gang mindst ét sted.',
    note: 'Gennemsnit: I drift 4, Afprøver 3, Følger 2, Ikke i gang 1. “Stoppet”, “ikke relevant” og “ved ikke” er ikke med i gennemsnittet. Foran eller efter de fleste er man, når mindst tre fjerdedele af de øvrige ligger lavere eller højere; lige er hverken eller.',
  },
  portfolio: {
    heading: 'Hvor meget har de øvrige i gang?',
    piloting: (count: number, scope: 'combined' | 'area'): string =>
      `Vi afprøver ${technologies(count)}${somewhere(scope, count)}.`,
    operating: (count: number, scope: 'combined' | 'area'): string =>
      `Vi har ${technologies(count)} i drift${somewhere(scope, count)}.`,
    positions: {
      'more-than-most': 'Det er flere end tre fjerdedele af de øvrige',
      'more-than-half': 'Det er flere end halvdelen af de øvrige',
      'about-half': 'Det er omtrent som de øvrige',
      'fewer-than-half': 'Det er færre end halvdelen af de øvrige',
      'fewer-than-most': 'Det er færre end tre fjerdedele af de øvrige',
    },
    spread: (median: string, lower: string, upper: string): string =>
      lower === upper ? ` (median ${median}).` : ` (median ${median}, midterste halvdel ${lower}–${upper}).`,
    tooFew: 'Der er for få øvrige at sammenligne med.',
    nothing: 'Vi har endnu ikke svaret, så der er intet at sammenligne.',
    obstacles: {
      technologies: (has: number, asked: number): string =>
        `Radaren har ${has} af de ${technologies(asked)}, målingen spurgte til; derfor siges intet om, hvor vi ligger.`,
      'own-unknown':
        'Vores eget tal er med blandt de øvriges og kan ikke trækkes fra; derfor siges intet om, hvor vi ligger.',
    },
    unmapped: 'Fagområdet er ikke knyttet til et af de fagområder, målingen har talt.',
    from: {
      'left-out': (title: string, count: number): string => `${title}: ${kommuner(count)} ud over os.`,
      none: (title: string, count: number): string => `${title}: ${kommuner(count)}, og vi er ikke selv med.`,
      unknown: (title: string, count: number): string => `${title}: ${kommuner(count)}, vores eget svar er talt med.`,
    },
    picture:
      'Boksen er den midterste halvdel af de øvrige med medianen i, og prikken er os. Stregen er alle teknologierne.',
    anywhere:
      'En teknologi tæller med, når det sker i mindst ét af målingens fagområder eller er kommunens samlede svar. Et fagområde, der ikke er knyttet til målingens, tæller kun gennem det samlede svar.',
    noGoal: 'Det siger, hvad andre gør, og er ikke en målsætning.',
    compare: 'Sammenlign med de øvrige',
  },
  notes: {
    comparedWith: (group: string, members: string): string => `Sammenlignet med: ${group} (${members}).`,
    kommuner,
    leftOut: (others: number): string => `Vores eget svar er trukket fra: “de øvrige” er ${kommuner(others)}.`,
    notIn: 'Kommunen er ikke med i gruppen.',
    unknown:
      'Vores eget svar er talt med i tallene: den udgave af det, som målingen bruger, findes ikke her og kan ikke trækkes fra.',
    release: (title: string, year: number, date: string): string =>
      `${title}: kommunernes radar for ${year}, regioner pr. ${date}.`,
    otherYear: (year: number): string => `Prikkerne er vores svar for ${year}.`,
    source: (issuer: string, date: string, version: number): string =>
      `Kilde: ${issuer}, offentliggjort ${date}${version === 1 ? '' : `, version ${version}`}.`,
    edition: (edition: string): string => `Udgave: ${edition}.`,
    method:
      'Metode: Kommunerne har svaret for sig selv, og svarene er talt op. Gennemsnittet er af dem, der er i drift, afprøver, følger eller ikke er i gang, og vises, når mindst fem har svaret det.',
    middle: 'På den samlede radar er en kommunes svar det midterste af dens fagområders.',
    together: (areas: string): string =>
      `${areas} er knyttet til det samme fagområde i målingen. De tæller som ét, med det midterste svar.`,
    colours: 'En farve er en sammenligning med andre og ingen karakter.',
    notAGoal: 'Gennemsnittet er ikke en målsætning.',
    about: 'Om målingen',
    readMethod: 'Læs metoden',
    simulated: 'Målingens tal er simulerede: ingen virkelig kommune har svaret.',
    ownSimulated: 'Kommunens egne svar er også simulerede.',
    withheld: (count: number): string =>
      count === 1 ? 'Én gruppe er holdt tilbage' : `${count} grupper er holdt tilbage`,
  },
  unmapped: {
    lead: (area: string): string => `${area} kan ikke sammenlignes i denne måling.`,
    text: (edition: string): string =>
      `Fagområdet er ikke knyttet til et af de fagområder, der er talt i målingen (${edition}).`,
    map: 'Knyt fagområdet til udgaven',
    wait: 'Digitaliseringschefen kan knytte det til udgaven under Indstillinger.',
    combined: 'Se den samlede radar',
  },
} as const;
