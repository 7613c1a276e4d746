import { genitive } from '../genitive';
import { numberWord } from '../number-word';

const areas = (count: number): string => `${numberWord(count, 'da', 'neuter')} ${count === 1 ? 'område' : 'områder'}`;
const inAreas = (count: number): string => numberWord(count, 'da', 'neuter');

/** The first page after sign-in: where we stand, and the one next step. */
export const overview = {
  title: 'Overblik',
  heading: (kommune: string): string => `Her står ${kommune}`,
  radarTitle: (year: number): string => `Radar ${year}`,
  seeRadar: 'Se hele radaren',
  lead: {
    blank: 'Radaren er klar til at blive udfyldt.',
    filled: (count: number): string =>
      count === 1 ? 'Fagområdet er udfyldt.' : `Alle ${numberWord(count, 'da', 'neuter')} fagområder er udfyldt.`,
    combinedFilled: 'Den samlede radar er udfyldt.',
    combinedPartly: (missing: number): string => `Den samlede radar mangler ${missing} svar.`,
    partly: (filled: number, all: number): string => `${filled} af ${all} fagområder er udfyldt.`,
    missing: (area: string, missing: number): string => `${area} mangler ${missing} svar.`,
    missingMany: (missing: number): string => `Der mangler ${missing} svar.`,
  },
  actions: {
    fill: 'Udfyld',
    fillLast: (missing: number): string => (missing === 1 ? 'Udfyld det sidste svar' : `Udfyld de sidste ${missing}`),
    radar: 'Se radaren',
    import: 'Hent fra regneark',
  },
  start: {
    heading: 'Begynd her',
    none: 'Intet kalder på opmærksomhed. Se radaren, og drøft, om billedet passer.',
    more: 'Se alle vurderinger',
    why: {
      'overdue-pilot': (publisher: string): string => `Klar til drift ifølge ${publisher}, men afprøves stadig.`,
      'premature-pilot': (publisher: string): string => `Afprøves, selv om ${publisher} siger Afvent.`,
      'missing-pilot': (publisher: string): string => `Værd at prøve ifølge ${publisher}.`,
      untapped: (publisher: string): string => `Klar til drift ifølge ${publisher}, men bruges ikke.`,
      unscaled: (publisher: string): string => `Klar til drift ifølge ${publisher}, men bruges kun få steder.`,
      exposed: (publisher: string): string => `I drift, før ${publisher} vurderer den klar.`,
      'early-pilot': (publisher: string): string => `Afprøves tidligt: ${publisher} siger Hold øje. Drøft formålet.`,
      ahead: (publisher: string): string =>
        `Længere fremme end ${genitive(publisher, 'da')} placering. Evaluér og del.`,
      mixed: (): string => 'Fagområderne er forskellige. Lad dem lære af hinanden.',
    },
    /** "Et område har den i drift, et afprøver, fire er ikke i gang." The first part names what is counted. */
    operating: (count: number): string => `${areas(count)} har den i drift`,
    operatingAgain: (count: number): string => `${inAreas(count)} har den i drift`,
    piloting: (count: number): string => `${areas(count)} afprøver`,
    pilotingAgain: (count: number): string => `${inAreas(count)} afprøver`,
    following: (count: number): string => `${areas(count)} følger`,
    followingAgain: (count: number): string => `${inAreas(count)} følger`,
    notInUse: (count: number): string => `${areas(count)} er ikke i gang`,
    notInUseAgain: (count: number): string => `${inAreas(count)} er ikke i gang`,
  },
  left: {
    heading: 'Mangler at blive udfyldt',
    area: (missing: number, total: number): string => `mangler ${missing} svar af ${total}`,
    unknown: (count: number): string => (count === 1 ? '1 svar er “ved ikke”.' : `${count} svar er “ved ikke”.`),
  },
  round: {
    heading: 'En måling er åben',
    text: (year: number): string => `Kommunen har endnu ikke bidraget med sine svar for ${year}.`,
    contribute: (title: string): string => `Bidrag til ${title}`,
  },
  begin: {
    heading: (kommune: string): string => `Velkommen, ${kommune}`,
    lead: 'Begynd med en blank radar. Fagområderne placerer, hvad de selv bruger, og bagefter ser I det over for KL’s placeringer.',
    action: 'Begynd radaren',
    wait: 'Kommunen er ikke begyndt på en radar endnu. Det gør den, der styrer radaren. Læs imens, hvordan sammenligningen virker.',
    method: 'Læs metoden',
  },
  blank: {
    lead: 'Ingen har svaret endnu. Udfyld radaren, så lægges sammenligningen oven på.',
    wait: 'Ingen har svaret endnu. Når fagområderne har udfyldt radaren, ser I sammenligningen her.',
    steps: 'Sådan kommer I i gang',
    fill: 'Udfyld et fagområde ad gangen, på radaren eller i listen. Alt gemmes undervejs.',
    import: 'Har I allerede et regneark? Hent det, og se hver række igennem, før den gemmes.',
    invite: 'Giv fagcheferne hver deres område under Brugere.',
  },
  coordinator: {
    heading: 'Kommuner i installationen',
    lead: 'Du udgiver fælles udgaver og opretter kommuner. Kommunernes svar ser du ikke.',
    caption: 'Kommuner, der bruger Pejling her',
    name: 'Kommune',
    users: 'Brugere',
    editor: 'Digitaliseringschef',
    editors: { active: 'Aktiv', invited: 'Inviteret', missing: 'Mangler' },
    none: 'Ingen kommuner er oprettet endnu.',
    toUsers: 'Opret og inviter',
    toEditions: 'Udgaver',
  },
} as const;
