/** The minutes of a meeting, on paper: headings, and the sentences around what was said and agreed. */
export const minutes = {
  title: (title: string): string => `Referat: ${title}`,
  above: (kommune: string, forum: string): string => (forum === '' ? kommune : `${kommune} · ${forum}`),
  subject: (forum: string): string => (forum === '' ? 'Referat' : `Referat fra ${forum}`),
  keywords: ['referat', 'teknologiradar', 'beslutninger'],
  marks: { draft: 'Udkast', simulated: 'Simuleret møde' },
  foot: (version: string, year: number, edition: string): string =>
    `Pejling ${version} · referat · radaren for ${year} · ${edition}`,
  file: { name: 'referat', draft: 'udkast' },
  headings: {
    meeting: 'Om mødet',
    decisions: 'Beslutninger og opgaver',
    item: (number: number, title: string): string => `${number}. ${title}`,
    themes: 'Temaer',
    followedUp: 'Opfølgning fra tidligere møder',
  },
  placed: (title: string, area: string): string => `${title} – ${area}`,
  meeting: {
    participants: (names: string): string => `Deltagere: ${names}`,
    basis: (year: number, publisher: string, edition: string): string =>
      `Drøftet ud fra kommunens radar for ${year}, sammenlignet med ${publisher}: ${edition}.`,
    draft: 'Mødet er ikke afsluttet, og referatet kan ændre sig.',
    nothing: 'Mødet havde ingen punkter.',
  },
  why: {
    gap: (finding: string): string => `På dagsordenen, fordi radaren viste: ${finding}.`,
    pilot: (problems: string): string => `På dagsordenen, fordi afprøvningen ${problems}.`,
    pilotOnReady: (problems: string): string =>
      problems === ''
        ? 'På dagsordenen, fordi afprøvningen gælder en teknologi, der er klar til drift.'
        : `På dagsordenen, fordi afprøvningen ${problems}; teknologien er klar til drift.`,
    'open-decision': 'På dagsordenen som opfølgning på en tidligere beslutning.',
  },
  /** What the pilot had done or lacked: joined, they read as one sentence. */
  problems: {
    overdue: 'havde passeret slutdatoen uden en beslutning',
    stuck: 'sad fast',
    'no-evaluation': 'ikke var evalueret',
    'no-path': 'manglede en vej til drift',
    'no-purpose': 'manglede et formål',
  },
  untouched: 'Ikke drøftet: Der er ikke noteret, aftalt eller besluttet noget.',
  spread: (counts: string): string => `Hver for sig: ${counts}.`,
  counts: {
    operating: (count: number): string => `${count} i drift`,
    piloting: (count: number): string => `${count} afprøver`,
    following: (count: number): string => `${count} følger`,
    'not-in-use': (count: number): string => `${count} ikke i gang`,
    stopped: (count: number): string => `${count} afprøvet og stoppet`,
    'not-relevant': (count: number): string => `${count} ikke relevant`,
    unknown: (count: number): string => `${count} ved ikke`,
  },
  agreed: (answer: string): string => `Aftalt placering: ${answer}.`,
  agreedAnew: (answer: string, before: string): string => `Aftalt placering: ${answer}. Før: ${before}.`,
  reason: (reason: string): string => `Begrundelse: ${reason}`,
  kinds: { decision: 'Beslutning', action: 'Opgave' },
  decided: (kind: string, what: string): string => `${kind}: ${what}`,
  who: (who: string): string => `Ansvarlig: ${who}.`,
  due: (date: string): string => `Frist: ${date}.`,
  statuses: { open: 'Åben', done: 'Gjort', dropped: 'Opgivet' },
  settled: (status: string, outcome: string): string => `${status}: ${outcome}`,
  late: (status: string): string => `${status}, frist overskredet`,
  table: {
    decisions: 'Det, mødet besluttede og satte i gang',
    followedUp: 'Det, der var åbent fra tidligere møder, og hvad der er blevet af det',
    columns: { kind: 'Type', what: 'Hvad', about: 'Om', who: 'Ansvarlig', due: 'Frist', status: 'Status' },
  },
  /** In a committee paper that tells of the meeting. */
  paper: {
    heading: (forum: string): string => (forum === '' ? 'Ledelsens drøftelse' : `Drøftet i ${forum}`),
    about: (title: string, date: string): string =>
      `Mødet “${title}” ${date} drøftede kommunens brug af teknologi. Her står, hvad det aftalte og besluttede.`,
    nothing: (title: string, date: string): string =>
      `Mødet “${title}” ${date} drøftede kommunens brug af teknologi og traf ingen beslutninger.`,
    withheld: (title: string, date: string): string =>
      `Mødet “${title}” ${date} drøftede kommunens brug af teknologi. Det, der blev aftalt og besluttet, handler om fagområder, der ikke er valgt til bilaget.`,
    placements: 'Aftalte placeringer',
    decisions: 'Beslutninger og opgaver',
    placement: (title: string, agreed: string): string => `${title}. ${agreed}`,
    decision: (about: string, decision: string): string => `${about}. ${decision}`,
  },
} as const;
