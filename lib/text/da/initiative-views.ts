import { formatNumber } from '../format';
import { capitalise, numberWord } from '../number-word';

const initiatives = (count: number): string => (count === 1 ? '1 indsats' : `${formatNumber(count, 'da')} indsatser`);
const months = (count: number): string => (count === 1 ? '1 måned' : `${count} måneder`);

/** The views of the initiatives that are no list: board, timeline and development; and what all the views share. */
export const initiativeViews = {
  switchLabel: 'Visninger af indsatserne',
  views: { list: 'Liste', board: 'Tavle', timeline: 'Tidslinje', development: 'Udvikling', files: 'Filer' },
  phases: { idea: 'Idé', pilot: 'Pilot', evaluated: 'Evalueret', operating: 'I drift', stopped: 'Stoppet' },
  problems: {
    overdue: 'Over tiden uden beslutning',
    stuck: 'Sidder fast',
    'on-ready': 'Teknologien er klar',
    'no-evaluation': 'Mangler evaluering',
    'no-path': 'Mangler vej til drift',
    'no-purpose': 'Mangler formål',
  },
  areas: (count: number): string => `${count} fagområder`,
  filters: {
    label: 'Søg i indsatserne',
    fields: { search: 'Søg', phase: 'Fase', areaId: 'Fagområde', technologyId: 'Teknologi', problem: 'Se på' },
    all: { phase: 'Alle faser', areaId: 'Alle fagområder', technologyId: 'Alle teknologier', problem: 'Alle' },
    show: 'Vis',
    clear: 'Ryd søgningen',
  },
  blank: {
    /** Nothing at all has been written yet. */
    none: 'Der er ingen indsatser endnu.',
    noMatch: 'Ingen indsatser passer til søgningen.',
    first: 'Opret den første indsats',
    list: 'Se alle indsatser',
  },
  board: {
    title: 'Tavle over indsatserne',
    lead: 'Hvor hver indsats står på vejen fra idé til drift.',
    new: 'Opret en indsats',
    drag: 'Træk et kort til en anden fase, eller brug “Flyt” på kortet.',
    noDrag: 'Brug “Flyt” på kortet, når en indsats er kommet i en anden fase.',
    jumpLabel: 'Gå til en fase',
    count: initiatives,
    empty: 'Ingen indsatser her.',
    more: (shown: number, total: number): string => `Viser ${shown} af ${formatNumber(total, 'da')}.`,
    showMore: (count: number): string => `Vis ${count} mere`,
    inList: 'Se dem alle i listen',
    tried: (count: number): string => (count === 0 ? 'Under en måned i pilot' : `${months(count)} i pilot`),
    plannedEnd: (day: string): string => `Planlagt til ${day}`,
    move: 'Flyt',
    moveAbout: (title: string): string => title,
    since: 'Fra den',
    to: {
      idea: 'Flyt til Idé',
      pilot: 'Flyt til Pilot',
      evaluated: 'Flyt til Evalueret',
      operating: 'Flyt til I drift',
      stopped: 'Flyt til Stoppet',
    },
    doneTitle: 'Flyttet',
    done: {
      idea: 'Indsatsen er nu en idé.',
      pilot: 'Indsatsen er nu en pilot.',
      evaluated:
        'Indsatsen er nu evalueret. Skriv, hvad I fandt ud af, og træf en beslutning: skalér, forlæng eller stop.',
      operating: 'Indsatsen er nu i drift. Angiv, hvor udbredt den er, og notér den målte gevinst.',
      stopped: 'Indsatsen er nu stoppet.',
    },
    seeMoved: 'Gå til indsatsen',
    failedTitle: 'Indsatsen er ikke flyttet',
    failed: {
      conflict:
        'En anden har gemt den i mellemtiden. Tavlen viser nu, hvordan den står; flyt den igen, hvis det stadig passer.',
      future: 'Datoen ligger i fremtiden. Angiv den dag, indsatsen kom i fasen.',
      'before-previous': 'Datoen ligger før den dag, indsatsen kom i sin nuværende fase. Vælg en senere dato.',
      'not-a-date': 'Datoen kunne ikke læses. Vælg en dato, og prøv igen.',
      malformed: 'Vi kunne ikke læse, hvor den skulle flyttes hen. Prøv igen.',
    },
  },
  timeline: {
    title: 'Tidslinje for piloter',
    lead: 'Hvor længe der er prøvet af, og hvornår det skal slutte. De piloter, der har kørt længst, står øverst.',
    none: 'Ingen indsatser har været afprøvet endnu.',
    count: (total: number): string => `${initiatives(total)}, der afprøves eller har været afprøvet`,
    caption: 'Indsatser, der afprøves eller har været afprøvet',
    initiative: 'Indsats',
    course: 'Forløb',
    time: 'Tid',
    today: 'I dag',
    legendLabel: 'Sådan læses tidslinjen',
    legend: {
      tried: 'Afprøves',
      planned: 'Planlagt tid, der er tilbage',
      overdue: 'Efter planlagt slutning, uden beslutning',
      evaluated: 'Evalueret',
    },
    running: (since: string, count: number): string =>
      `Pilot siden ${since}${count === 0 ? '' : `: ${months(count)}`}.`,
    ran: (since: string, until: string): string => `Afprøvet fra ${since} til ${until}.`,
    evaluated: (day: string): string => `Evalueret ${day}.`,
    planned: (day: string): string => `Planlagt slutning ${day}.`,
    overdue: (day: string): string => `Skulle være slut ${day}; der er ingen beslutning endnu.`,
    passed: (day: string): string => `Planlagt slutning var ${day}.`,
    openEnd: 'Ingen planlagt slutning.',
    now: {
      operating: (day: string): string => `I drift fra ${day}.`,
      stopped: (day: string): string => `Stoppet ${day}.`,
    },
    nowIdea: 'Er igen en idé.',
    next: 'Se alle, der er over tiden',
  },
  development: {
    title: 'Fra idé til drift',
    lead: {
      none: 'Når indsatser skifter fase, kan I her se, om de når fra idé over pilot til drift.',
      ended: (scaled: number, ended: number): string =>
        ended === 1
          ? `Én pilot er afsluttet: den blev ${scaled === 1 ? 'sat i drift' : 'stoppet'}.`
          : `${capitalise(scaled === 0 ? 'ingen' : numberWord(scaled, 'da'))} af ${numberWord(ended, 'da')} afsluttede piloter er sat i drift.`,
      noneEnded: 'Ingen pilot er afsluttet endnu.',
    },
    span: 'Vis',
    spans: { 12: 'Et år', 24: 'To år', 60: 'Fem år' },
    chartHeading: 'Antal indsatser i hver fase',
    chartLabel: (phase: string, from: number, to: number): string =>
      `${phase}: fra ${from} til ${to}. Tallene står i tabellen nedenfor.`,
    tried: 'Pilot og evalueret',
    now: 'nu',
    median: 'Piloternes alder (median)',
    medianMonths: (count: string): string => `${count} ${count === '1' ? 'måned' : 'måneder'}`,
    medianNote: 'Halvdelen af de piloter, der kører nu, har varet mindst så længe.',
    noMedian: 'Ingen piloter nu',
    scaled: 'Sat i drift',
    scaledOf: (scaled: number, ended: number): string => `${scaled} af ${ended}`,
    scaledNote: (percent: string): string => `${percent} % af de afsluttede piloter. Resten blev stoppet.`,
    noScaled: 'Ingen afsluttet',
    tableHeading: 'Tallene måned for måned',
    tableCaption: 'Antal indsatser i hver fase ved månedens slutning',
    month: 'Måned',
    note: 'Tallene er regnet ud fra, hvornår indsatserne skiftede fase, ved hver måneds slutning; den nyeste måned er til og med i dag. Arkiverede indsatser er ikke med.',
    next: 'Se piloter, der sidder fast',
  },
} as const;
