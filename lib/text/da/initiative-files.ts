/** Initiatives as files: the page for them, the sheet's words, and the review of a sheet before it is stored. */
export const initiativeFiles = {
  title: 'Indsatser som regneark',
  lead: 'Hent indsatserne i et regneark, ret dem dér, og læs dem ind igen. Eller brug arket som skabelon til en liste, I har i forvejen.',
  get: {
    heading: 'Hent',
    text: (count: number): string =>
      count === 1 ? 'Filen har 1 indsats.' : `Filen har ${count} indsatser, alle på nær de arkiverede.`,
    filtered: (count: number): string =>
      count === 1 ? 'Filen har den ene indsats, du har fundet.' : `Filen har de ${count} indsatser, du har fundet.`,
    all: 'Hent alle i stedet',
    xlsx: 'Hent som Excel (.xlsx)',
    csv: 'Hent som CSV',
    empty: 'Der er ingen indsatser endnu. Filen har kun overskrifterne, og I kan bruge den som skabelon.',
  },
  put: {
    heading: 'Læs ind',
    text: 'Læs et ark med indsatser ind. I ser alt igennem, før noget gemmes.',
    link: 'Vælg en fil',
    editorOnly: 'Digitaliseringschefen kan læse et ark ind.',
  },
  sheet: 'Indsatser',
  guideSheet: 'Vejledning',
  guide: {
    title: 'Sådan bruges arket',
    lines: [
      'En række er en indsats. Titel, teknologi, fagområder og fase skal udfyldes; resten kan stå tomt.',
      'Lad id og version stå. De viser, hvilken indsats rækken er, og at ingen har rettet den siden. I en ny indsats er de tomme.',
      'Flere fagområder eller partnere i samme felt adskilles med semikolon.',
      'Datoer skrives 2026-11-22 eller 22-11-2026.',
      'Et tomt felt tømmer det, der stod. En kolonne, der mangler i arket, ændrer ikke noget.',
      'Fase fra læses kun, når fasen er ny. Ellers gælder den dag, der allerede står.',
    ],
    columns: 'Kolonnerne',
  },
  columns: {
    id: { heading: 'Id', explains: 'Indsatsens id. Tomt i en ny.' },
    version: { heading: 'Version', explains: 'Hvor mange gange den er gemt. Rør den ikke.' },
    title: { heading: 'Titel', explains: 'Skal udfyldes.' },
    technology: { heading: 'Teknologi', explains: 'En af radarens teknologier. Skal udfyldes.' },
    areas: { heading: 'Fagområder', explains: 'Et eller flere af kommunens fagområder. Skal udfyldes.' },
    phase: { heading: 'Fase', explains: 'Idé, pilot, evalueret, i drift eller stoppet. Skal udfyldes.' },
    since: { heading: 'Fase fra', explains: 'Dagen, indsatsen kom i fasen.' },
    owner: { heading: 'Ejer', explains: 'En rolle eller et navn.' },
    purpose: { heading: 'Formål', explains: 'Hvad indsatsen skal opnå.' },
    need: { heading: 'Behov', explains: 'Det behov eller den udfordring, den møder.' },
    startDate: { heading: 'Start', explains: 'Dagen, den begyndte.' },
    plannedEnd: { heading: 'Planlagt slut', explains: 'Dagen, den skal være afprøvet.' },
    expected: { heading: 'Forventet gevinst', explains: 'I ord eller tal.' },
    measured: { heading: 'Målt gevinst', explains: 'I ord eller tal.' },
    businessCase: { heading: 'Business case', explains: 'Ja eller nej.' },
    businessLink: { heading: 'Link til business case', explains: 'Begynder med https://.' },
    operationPath: { heading: 'Vej til drift', explains: 'Hvem der overtager, og hvem der betaler.' },
    evaluation: { heading: 'Evaluering', explains: 'Hvad evalueringen viste.' },
    result: {
      heading: 'Resultat',
      explains: 'Gevinsten kom som ventet, kom delvist eller udeblev. Ja, delvist eller nej er nok.',
    },
    decision: { heading: 'Beslutning', explains: 'Skalér, forlæng eller stop.' },
    decisionDate: { heading: 'Besluttet den', explains: 'Dagen for beslutningen.' },
    decisionReason: { heading: 'Begrundelse', explains: 'Hvorfor det blev besluttet.' },
    partners: { heading: 'Partnere', explains: 'Kommuner og andre, den afprøves sammen med.' },
    supplier: { heading: 'Leverandør', explains: 'Navnet.' },
    spread: { heading: 'Udbredelse', explains: 'Enkelte steder, flere steder eller hele området.' },
    citizenContact: { heading: 'Direkte kontakt med borgere', explains: 'Ja eller nej.' },
    usesAi: { heading: 'Bruger kunstig intelligens', explains: 'Ja eller nej.' },
    dataProtection: { heading: 'Databeskyttelse', explains: 'Ikke relevant, skal afklares eller vurderet.' },
    ethics: { heading: 'Etik overvejet', explains: 'Ja eller nej.' },
    ethicsNote: { heading: 'Note om etik', explains: 'Hvad I har overvejet.' },
  },
  start: {
    title: 'Læs indsatser ind',
    lead: 'Vælg et regneark med en række for hver indsats. Vi viser, hvad der er nyt, og hvad der ændres. Intet er gemt, før du siger til.',
    file: 'Regneark med indsatser',
    fileHint: 'CSV, .xlsx eller .xlsm, højst 5 MB og 2.000 rækker.',
    submit: 'Læs filen',
    template: 'Hent et ark at udfylde',
    back: 'Skal du læse svar til radaren ind? ',
    backLink: 'Læs et ark med svar ind',
    link: 'Læs et ark med indsatser ind',
    waiting: (file: string): string => `${file}, indsatser`,
  },
  review: {
    title: 'Gennemse indsatserne',
    lead: (file: string, rows: number): string =>
      `${file} har ${rows === 1 ? '1 række' : `${rows} rækker`}. Intet er gemt endnu.`,
    counts: (made: number, changed: number, same: number): string =>
      `${made} ${made === 1 ? 'ny' : 'nye'}, ${changed} ${changed === 1 ? 'ændret' : 'ændrede'}, og ${same} som de er.`,
    submit: (count: number): string => (count === 1 ? 'Gem 1 indsats' : `Gem ${count} indsatser`),
    nothing: 'Der er intet nyt at gemme.',
    undo: 'Du kan fortryde bagefter: De nye bliver lagt i arkivet, og de ændrede bliver sat tilbage, hvis ingen har rettet dem imens.',
    discard: 'Kassér filen',
    discardText: 'Intet fra den bliver gemt.',
    unknown: (headings: string): string => `Disse kolonner kender vi ikke, og de er sprunget over: ${headings}.`,
    rejectedHeading: (count: number): string =>
      count === 1 ? '1 række kan ikke bruges' : `${count} rækker kan ikke bruges`,
    rejectedText: 'De springes over. Ret dem i arket, og læs det ind igen.',
    at: (row: number, reason: string): string => `Række ${row}: ${reason}`,
    more: (count: number): string => `Vis ${count} til`,
    newHeading: 'Nye indsatser',
    newCaption: 'Indsatser, der bliver oprettet',
    changedHeading: 'Ændringer',
    changedCaption: 'Indsatser, der bliver ændret',
    row: 'Række',
    what: 'Det ændres',
    change: (column: string, before: string, after: string): string => `${column}: ${before} → ${after}`,
    empty: '(tom)',
  },
  rejections: {
    'no-title': (): string => 'titlen mangler. Skriv den.',
    'no-technology': (): string => 'teknologien mangler. Skriv en af radarens teknologier.',
    'unknown-technology': (value: string): string =>
      `teknologien “${value}” kendes ikke. Skriv den, som den står på radaren, eller tilføj den under Indstillinger.`,
    'no-area': (): string => 'fagområdet mangler. Skriv et eller flere.',
    'unknown-area': (value: string): string =>
      `fagområdet i “${value}” kendes ikke. Skriv det, som det hedder i Pejling, og sæt semikolon mellem flere.`,
    'no-phase': (): string => 'fasen mangler. Skriv idé, pilot, evalueret, i drift eller stoppet.',
    'unknown-phase': (value: string): string =>
      `“${value}” er ikke en fase. Skriv idé, pilot, evalueret, i drift eller stoppet.`,
    'unknown-word': (value: string, column: string): string =>
      `“${value}” kan ikke bruges i ${column}. Brug et af ordene i arkets vejledning.`,
    'not-yes-no': (value: string, column: string): string =>
      `“${value}” kan ikke bruges i ${column}. Skriv ja, nej eller ingenting.`,
    'not-a-day': (value: string, column: string): string =>
      `“${value}” i ${column} er ikke en dato. Skriv den som 22-11-2026.`,
    'not-a-link': (value: string): string => `“${value}” er ikke et link. Det skal begynde med https://.`,
    future: (value: string): string => `fasen begynder først ${value}. Skriv en dag, der har været.`,
    'before-last': (value: string): string =>
      `den nye fase kan ikke begynde før den forrige, som begyndte ${value}. Ret datoen.`,
    'end-before-start': (value: string): string => `planlagt slut, ${value}, ligger før start. Ret en af dem.`,
    'too-long': (_value: string, column: string): string => `teksten i ${column} er for lang. Forkort den.`,
    'too-many': (_value: string, column: string): string => `der er for mange i ${column}. Højst 30.`,
    'unknown-id': (value: string): string =>
      `id’et “${value}” findes ikke. Slet det, hvis indsatsen er ny; hent ellers et nyt ark.`,
    twice: (value: string): string => `den samme indsats står i række ${value}. Slet den ene række.`,
    'changed-since': (): string => 'indsatsen er rettet, siden arket blev hentet. Hent et nyt ark, og ret i det.',
  },
  suggestion: (name: string): string => ` Mente du “${name}”?`,
  done: {
    imported: (made: number, changed: number): string => `Gemt: ${made} nye og ${changed} ændrede indsatser.`,
    undone: (count: number): string =>
      count === 1 ? '1 indsats er sat tilbage.' : `${count} indsatser er sat tilbage.`,
    undoneExcept: (count: number, left: number): string =>
      `${count} er sat tilbage. ${left} er rettet siden og står, som de er.`,
  },
  undoOf: (file: string): string => `Fortryd ${file}`,
  importedItem: (file: string, made: number, changed: number): string =>
    `${file}: ${made} nye, ${changed} ændrede indsatser.`,
  failed: {
    'no-initiatives':
      'Der er ingen kolonner med titel og teknologi i filen. Hent et ark at udfylde, og brug dets overskrifter.',
    'changed-meanwhile': 'Noget er ændret, siden du så arket igennem. Se det igennem igen. Intet er gemt.',
    'nothing-to-import': 'Der er intet nyt at gemme.',
  },
} as const;
