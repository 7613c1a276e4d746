const countOf = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

type ReminderFacts = { readonly kommuneName: string; readonly year: number; readonly day: string | null };

/** E-mails, new passwords, own sessions and reminders. */
export const mail = {
  /** What the e-mails themselves say. */
  letters: {
    hello: (name: string): string => `Hej ${name}`,
    goodbye: 'Venlig hilsen\nPejling',
    invitation: {
      subject: 'Invitation til Pejling',
      open: 'Åbn invitationen her:',
      lasts: (date: string): string => `Linket gælder til ${date} og virker én gang.`,
      from: (name: string): string =>
        `Invitationen er sendt af ${name}. Er du i tvivl om, om den er ægte, så spørg vedkommende, før du åbner linket.`,
      unknown: 'Kender du ikke noget til invitationen, skal du ikke gøre noget.',
    },
    moved: {
      subject: 'Din e-mailadresse i Pejling er ændret',
      lead: 'Din konto i Pejling har fået en anden e-mailadresse. Der kan ikke længere logges ind med denne.',
      unknown:
        'Har du ikke bedt om det, så sig det straks til kommunens digitaliseringschef eller til den, der driver Pejling.',
    },
    reset: {
      subject: 'Ny adgangskode til Pejling',
      lead: 'Der er bedt om en ny adgangskode til din konto i Pejling. Vælg den her:',
      lasts:
        'Linket gælder i en time og virker én gang. Når du har valgt en ny adgangskode, bliver du logget ud alle steder.',
      unknown: 'Er det ikke dig, der har bedt om det, skal du ikke gøre noget. Så gælder den adgangskode, du har.',
    },
    reminder: {
      subject: (year: number): string => `Der mangler svar i teknologiradaren ${year}`,
      lead: ({ kommuneName, year, day }: ReminderFacts): string => {
        const by = day === null ? '' : `, som skal være udfyldt senest ${day}`;
        return `Der mangler svar fra dine fagområder i teknologiradaren ${year} for ${kommuneName}${by}:`;
      },
      /** The same to several at once. */
      helloAll: 'Hej alle',
      leadAll: ({ kommuneName, year, day }: ReminderFacts): string => {
        const by = day === null ? '' : `, som skal være udfyldt senest ${day}`;
        return `Der mangler svar fra disse fagområder i teknologiradaren ${year} for ${kommuneName}${by}:`;
      },
      regards: 'Venlig hilsen',
      area: (name: string, left: number): string => `${name}: ${countOf(left, 'svar mangler', 'svar mangler')}`,
      open: 'Svar her:',
      unknown: 'Kan I ikke svare på en teknologi endnu, så vælg “Ved ikke”. Så er den også besvaret.',
    },
  },
  /** Why an e-mail could not be sent. */
  problems: {
    unreachable: 'Der er ingen forbindelse til mailserveren.',
    timeout: 'Mailserveren svarer ikke.',
    secure: 'Der kunne ikke laves en sikker forbindelse til mailserveren.',
    'sign-in': 'Mailserveren afviser det brugernavn og den adgangskode, som Pejling er sat op med.',
    sender: 'Mailserveren afviser Pejlings egen adresse som afsender.',
    recipient: 'Mailserveren afviser modtagerens adresse.',
    later: 'Mailserveren beder os prøve igen senere.',
    refused: 'Mailserveren afviser e-mailen.',
    unreadable: 'E-mailen kan ikke læses mere, fordi serverens hemmelige nøgle er skiftet.',
    other: 'Noget gik galt hos mailserveren.',
  },
  /** Where one e-mail is. */
  state: {
    sent: (when: string): string => `Sendt ${when}`,
    waiting: 'Venter på at blive sendt',
    again: (when: string): string => `Kunne ikke sendes. Vi prøver igen ${when}.`,
    failed: 'Kunne ikke sendes.',
    at: (date: string, time: string): string => `${date} kl. ${time}`,
  },
  trouble: {
    heading: 'E-mails, der ikke er sendt',
    waiting: (count: number): string => `${countOf(count, 'e-mail venter', 'e-mails venter')} på næste forsøg.`,
    failed: (count: number): string => `${countOf(count, 'e-mail', 'e-mails')} kunne ikke sendes.`,
    rest: 'Alt andet virker som før. Bliver det ved, så giv besked til den, der driver Pejling. Et link kan også vises her og sendes på anden vis.',
  },
  /** Why this installation sends no e-mails. */
  readiness: {
    'no-server': 'Denne installation sender ikke e-mails.',
  },
  reset: {
    title: 'Ny adgangskode',
    lead: 'Skriv din e-mailadresse. Så sender vi et link, hvor du vælger en ny.',
    email: 'E-mailadresse',
    submit: 'Send link',
    doneTitle: 'Tak',
    done: {
      asked:
        'Er der en konto med den adresse, er et link på vej. Det gælder i en time. Se også i mappen med uønsket post. Der sendes højst tre i kvarteret.',
    },
    failedTitle: 'Linket blev ikke sendt',
    failed: {
      malformed: 'Skriv en hel e-mailadresse, og prøv igen.',
      throttled: 'Der er prøvet for mange gange. Vent et kvarter, og prøv igen.',
    },
    without:
      'Bed kommunens digitaliseringschef om et link til en ny adgangskode, og er du koordinator, så bed en anden koordinator. Er der ingen anden, så spørg den, der driver Pejling for jer.',
    back: 'Tilbage til login',
    choose: {
      title: 'Vælg en ny adgangskode',
      lead: (name: string): string => `Til kontoen, der tilhører ${name}.`,
      /** Where the name is not for whoever opens the link to see. */
      leadNameless: 'Til den konto, linket er lavet til.',
      submit: 'Gem den nye adgangskode',
      others: 'Du bliver logget ud alle steder og logger ind igen med den nye.',
      failedTitle: 'Adgangskoden blev ikke gemt',
      failed: { malformed: 'Skriv en ny adgangskode, og prøv igen.' },
      closedTitle: 'Linket kan ikke bruges',
      closed: {
        used: 'Linket er allerede brugt. Er det ikke dig, der har brugt det, så bed straks om et nyt.',
        expired: 'Linket gælder i en time og er udløbet. Bed om et nyt.',
      },
      missing: {
        title: 'Vi kender ikke linket',
        text: 'Linket er ikke rigtigt, eller der er lavet et nyt siden. Se, om du har fået et nyere, eller bed om et nyt link.',
      },
      again: 'Bed om et nyt link',
    },
  },
  sessions: {
    title: 'Her er du logget ind',
    lead: 'Er der et sted, du ikke kender, så log ud dér, og skift din adgangskode.',
    leadWithout: 'Er der et sted, du ikke kender, så log ud dér.',
    columns: { device: 'Browser', method: 'Logget ind med', since: 'Siden', seen: 'Sidst brugt', action: 'Log ud' },
    unknown: 'Ukendt browser',
    current: 'denne',
    methods: { password: 'Adgangskode', directory: 'Kommunens login', demo: 'Demo' },
    end: 'Log ud',
    endOf: (device: string, since: string): string => `Log ud: ${device}, ${since}`,
    others: 'Log ud alle andre steder',
    older: (count: number): string => countOf(count, 'sted til', 'steder til'),
    alone: 'Du er ikke logget ind andre steder.',
    doneTitle: 'Du er logget ud det andet sted',
    done: { session: 'Browseren skal logge ind igen.', sessions: 'Du er kun logget ind her.' },
    failed: {
      'no-session': 'Du var allerede logget ud det sted.',
      'sign-in-again': 'Log ind igen, før du logger ud andre steder.',
    },
    again: {
      why: 'Vil du logge ud et af de andre steder, så log ind igen først. Det beskytter dig, hvis nogen finder din browser åben.',
      link: 'Log ind igen',
    },
  },
  newLink: {
    make: 'Lav link til ny adgangskode',
    send: 'Send link til ny adgangskode',
    hint: 'Linket gælder i en time og virker én gang. Når det er brugt, bliver vedkommende logget ud alle steder.',
    show: 'Vis link til ny adgangskode',
    heading: (name: string): string => `Linket til ${name} er klar`,
    text: 'Send linket til den, der skal bruge det, og til ingen anden. Det vises kun nu og gælder i en time.',
    label: 'Link til ny adgangskode',
    editor: (kommune: string): string => `Ny adgangskode til digitaliseringschefen i ${kommune}`,
    editorHint: 'Kommunen kan se i sin log, at du har lavet linket.',
    editorWithoutMail:
      'En ny adgangskode til kommunens eneste digitaliseringschef kræver, at Pejling kan sende e-mails: Linket må du ikke selv få, for det ville lukke dig ind i kommunen. Bed den, der driver serveren, om at sætte e-mail op eller lave linket med',
  },
  reminders: {
    title: 'Frist og påmindelser',
    lead: (year: number): string =>
      `Hvornår skal fagområderne have udfyldt radaren ${year}, og hvem skal mindes om det?`,
    fillBy: 'Frist',
    fillByHint:
      'Den dag, fagområderne senest skal have svaret. Den står på deres sider og i påmindelserne. Lad feltet være tomt, hvis der ingen frist er.',
    saveFillBy: 'Gem fristen',
    who: 'Hvem mangler svar?',
    everybody: 'Alle fagområder er udfyldt.',
    assignedDone: 'Alle fagchefer har svaret for deres fagområder.',
    nobody: 'Ingen fagchef er sat på et fagområde endnu.',
    noAreas: 'Kommunen har ingen fagområder på radaren endnu.',
    toAreas: 'Tilføj fagområder',
    unassigned: {
      heading: 'Fagområder uden fagchef, der mangler svar',
      lead: 'Ingen bliver mindet om disse fagområder, før de har en fagchef.',
      none: 'Ingen er sat på',
      invited: (names: string): string => `Ingen er sat på. Inviteret: ${names}`,
      columns: { area: 'Fagområde', left: 'Svar, der mangler', who: 'Fagchef' },
      invite: 'Sæt en fagchef på, eller inviter en',
    },
    columns: { name: 'Navn', email: 'E-mailadresse', areas: 'Fagområder, der mangler svar' },
    area: (name: string, left: number): string => `${name} (${left})`,
    addresses: 'Adresser på dem, der mangler svar',
    copy: 'Kopiér adresserne',
    copied: 'Adresserne er kopieret',
    without:
      'Skriv selv til dem, der mangler svar: Vælg en adresse på listen, så åbner dit eget mailprogram med en færdig tekst om netop den persons fagområder.',
    readyText: 'Færdig tekst til alle, der mangler svar',
    readyTextOne: 'Færdig tekst',
    copyText: 'Kopiér teksten',
    copiedText: 'Teksten er kopieret',
    writeAll: 'Skriv til alle på én gang',
    writeAllHint: 'Åbner dit eget mailprogram. Adresserne står som Bcc, så modtagerne ikke ser hinandens.',
    plan: 'Send en påmindelse',
    planLead:
      'På dagen får hver, der stadig mangler svar, én e-mail med sine fagområder og hvor mange svar der mangler. E-mailene sendes fra kl. 7.',
    sendOn: 'Dag',
    sendOnHint: 'I dag eller senere.',
    add: 'Planlæg påmindelsen',
    planned: 'Planlagte og sendte påmindelser',
    plannedColumns: { day: 'Dag', state: 'Status', action: 'Fortryd' },
    states: {
      planned: 'Planlagt',
      sent: (count: number): string => `Sendt til ${countOf(count, 'person', 'personer')}`,
      none: 'Ingen manglede svar',
      cancelled: 'Annulleret',
      missed: 'Blev ikke sendt',
    },
    failing: (count: number): string => `${countOf(count, 'e-mail', 'e-mails')} er ikke kommet af sted endnu.`,
    cancel: 'Annullér',
    cancelOf: (day: string): string => `Annullér påmindelsen ${day}`,
    years: 'År',
    link: 'Frist og påmindelser',
    by: (day: string): string => `Skal være udfyldt senest ${day}.`,
    passed: (day: string): string => `Skulle være udfyldt senest ${day}.`,
    doneTitle: 'Gemt',
    done: {
      'fill-by': 'Fristen er gemt.',
      'no-fill-by': 'Fristen er fjernet.',
      planned: 'Påmindelsen er planlagt.',
      cancelled: 'Påmindelsen er annulleret.',
    },
    failedTitle: 'Det blev ikke gemt',
    toField: { fillBy: 'Gå til fristen', sendOn: 'Gå til dagen' },
    failed: {
      malformed: 'Vælg en dag, og prøv igen.',
      'not-a-day': 'Vælg en dag, der findes.',
      past: 'Dagen er gået. Vælg i dag eller en senere dag.',
      'too-far': 'Vælg en dag inden for et år.',
      taken: 'Der er allerede planlagt eller sendt en påmindelse den dag.',
      'too-many': 'Der kan højst være ti planlagte påmindelser. Annullér en først.',
      'no-mail': 'Denne installation sender ikke e-mails. Skriv selv til dem, der mangler.',
      'already-sent': 'Påmindelsen er allerede sendt eller annulleret.',
    },
  },
} as const;
