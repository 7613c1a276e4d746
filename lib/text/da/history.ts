import { genitive } from '../genitive';
import { numberWord } from '../number-word';

/** "Fire", "ét", "ingen": fagområder. */
const areas = (count: number): string => (count === 0 ? 'ingen' : numberWord(count, 'da', 'neuter'));
const areasNamed = (count: number): string => `${areas(count)} ${count === 1 ? 'fagområde' : 'fagområder'}`;

const technologies = (count: number): string => (count === 1 ? 'teknologi' : 'teknologier');

/** The own radar over the years: movements, and nothing that a finding says. */
export const history = {
  title: 'Udvikling',
  titleArea: (area: string): string => `Udvikling: ${area}`,
  controls: {
    label: 'Vælg, hvad siden viser',
    year: 'År',
    earlier: 'Sammenlign med',
    area: 'Fagområde',
    combined: 'samlet',
  },
  lead: {
    from: (earlier: number, later: number): string => `Fra ${earlier} til ${later} er`,
    inwards: (count: number): string => `${numberWord(count, 'da')} ${technologies(count)} rykket ind mod drift`,
    outwards: (count: number): string => `${numberWord(count, 'da')} ${technologies(count)} rykket væk fra drift`,
    and: 'og',
    nothing: 'ingen teknologier rykket ind eller ud',
  },
  oneYear: {
    lead: (year: number): string =>
      `Der er svar for ét år: ${year}. Når I har udfyldt et år mere, kan I her se, hvad der har flyttet sig.`,
    begin: 'Begynd et nyt år',
    radar: 'Se radaren',
  },
  noRadar: {
    lead: 'Kommunen er ikke begyndt på en radar. Overblikket viser, hvad der er næste skridt.',
    action: 'Til overblikket',
  },
  blankYear: (year: number): string => `Der er ingen svar for ${year} endnu, så der er intet at sammenligne.`,
  fill: (year: number): string => `Udfyld ${year}`,
  seeRadar: (year: number): string => `Se radaren for ${year}`,
  method: {
    heading: (earlier: number, later: number): string => `Målt forskelligt i ${earlier} og ${later}`,
    edition: (earlier: string, later: string): string => `Det ene år er lagt over ${earlier}, det andet over ${later}.`,
    method: (earlier: string, later: string): string => `Metoden er ændret, fra “${earlier}” til “${later}”.`,
    caution:
      'En bevægelse kan derfor skyldes, at teknologierne er afgrænset på en anden måde, og ikke at kommunen bruger dem mere eller mindre.',
  },
  radar: {
    title: (earlier: number, later: number): string => `Egen radar ${later} med niveauet i ${earlier}`,
    arc: (year: number): string => `kommunens niveau i ${year}`,
    beside: (year: number): string =>
      `En prik, der ville dække niveauet i ${year}, er flyttet lidt, så begge ses. De nøjagtige tal står i tabellen.`,
    headline: {
      of: (total: number): string => `af ${total}`,
      lines: { first: 'teknologier', second: 'har flyttet sig' },
    },
    description: (total: number, earlier: number, later: number): string =>
      `Radar med ${total} ${technologies(total)}. Prikken er kommunens niveau i ${later}, buen niveauet i ${earlier}; en pil viser vejen.`,
    group: (word: string, count: number, names: string): string => `${word}: ${count} (${names}).`,
  },
  notes: {
    own: (kommune: string, earlier: number, later: number): string =>
      `Kilde: ${genitive(kommune, 'da')} egne svar i ${earlier} og ${later}.`,
    edition: (year: number, title: string, publisher: string): string =>
      `${year} er lagt over ${title} (${publisher}).`,
    bothEditions: (title: string, publisher: string): string => `Begge år er lagt over ${title} (${publisher}).`,
    method: (method: string): string => `Metode: ${method}`,
    combined:
      'Den samlede radar er gennemsnittet af fagområdernes svar det år. Et gennemsnit kan flytte sig, fordi andre områder har svaret.',
    smallest: (level: string): string => `Forskelle under ${level} niveau regnes som uændret.`,
    noFinding: 'En bevægelse er ingen vurdering: ind mod drift er ikke altid det rigtige.',
    simulated: 'Kommunens svar er simulerede og beskriver ikke en virkelig kommune.',
    readMethod: 'Læs metoden',
  },
  changes: {
    heading: (earlier: number): string => `Ændringer siden ${earlier}`,
    groups: {
      inwards: 'Ind mod drift',
      outwards: 'Væk fra drift',
      stopped: 'Stoppet',
      resumed: 'Taget op igen',
      new: 'Nye på radaren',
      answered: 'Oplyst siden sidst',
      left: 'Ingen anvendelse oplyst nu',
      gone: 'Ikke længere på radaren',
    },
    groupCount: (name: string, count: number): string => `${name} (${count})`,
    unmoved: (count: number): string =>
      count === 0 ? '' : `${count} ${technologies(count)} står, hvor ${count === 1 ? 'den' : 'de'} stod.`,
    none: 'Intet har flyttet sig.',
    fromTo: (earlier: string, later: string): string => `fra ${earlier} til ${later}`,
    fromToLevel: (earlier: string, later: string): string => `fra niveau ${earlier} til ${later}`,
    now: (later: string): string => `nu ${later}`,
    before: (earlier: string): string => `før ${earlier}`,
    operatingAreas: (later: number, earlier: number): string =>
      later === earlier ? '' : `i drift i ${areasNamed(later)}, før ${areas(earlier)}`,
    countedAreas: (later: number, earlier: number): string =>
      later === earlier ? '' : `gennemsnit af ${areasNamed(later)}, før ${areas(earlier)}`,
    stoppedIn: (areas: string): string => `stoppet i ${areas}`,
    retired: 'udgået af udgaven',
  },
  lineage: {
    renamed: (names: string): string => `hed før ${names}`,
    merged: (names: string): string =>
      `samlet af ${names}; niveauet før er det midterste svar i hvert fagområde, det laveste af to`,
    split: (names: string): string => `udskilt af ${names}; niveauet før er det fælles`,
    sharedWith: (names: string): string => `delt med ${names}`,
  },
  areas: {
    heading: 'Fagområderne hver for sig',
    caption: 'Hvor mange teknologier der har flyttet sig i hvert fagområde',
    area: 'Fagområde',
  },
  table: {
    heading: 'Alle teknologier',
    caption: (earlier: number, later: number): string => `Egen anvendelse i ${earlier} og ${later}`,
    number: 'Nr.',
    technology: 'Teknologi',
    move: 'Bevægelse',
    notOnRadar: 'ikke på radaren',
    level: (level: string): string => `niveau ${level}`,
    uses: { operating: 'i drift', piloting: 'afprøver', following: 'følger', notInUse: 'ikke i gang' },
    note: 'Niveau: I drift 4, Afprøver 3, Følger 2, Ikke i gang 1; samlet er det gennemsnittet af fagområderne, og tallene viser, hvor mange fagområder der har hvert svar.',
  },
  moves: {
    inwards: 'ind mod drift',
    outwards: 'væk fra drift',
    stopped: 'stoppet',
    resumed: 'taget op igen',
    answered: 'oplyst siden sidst',
    left: 'ingen anvendelse oplyst nu',
    new: 'ny på radaren',
    gone: 'ikke længere på radaren',
    unmoved: 'uændret',
    none: 'ingen anvendelse oplyst',
  },
  years: {
    heading: 'Alle år',
    lead: 'Hvor mange teknologier der er i drift, og hvor mange der afprøves, mindst ét sted i kommunen.',
    caption: 'Antal teknologier i drift og under afprøvning år for år',
    pictureTitle: 'Teknologier i drift og under afprøvning år for år',
    year: 'År',
    edition: 'Lagt over',
    answered: 'Besvaret',
    answeredOf: (answered: number, technologies: number): string => `${answered} af ${technologies}`,
    operating: 'I drift',
    piloting: 'Afprøves',
    breakEdition: 'anden udgave end året før',
    breakMethod: 'anden metode end året før',
    breakLine: 'stiplet lodret linje: udgaven eller metoden skifter',
    point: (year: number, operating: number, piloting: number): string =>
      `${year}: ${operating} i drift, ${piloting} afprøves.`,
  },
} as const;
