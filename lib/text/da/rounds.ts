/** Measurements: opening, contributing, closing, and files between installations. */
export const rounds = {
  title: 'Målinger',
  lead: 'En måling samler mange kommuners svar på samme tid. Når den er lukket, kan I se, hvordan jeres egen brug ligger i forhold til de øvrige deltagende kommuner.',
  leadCoordinator:
    'Du åbner en måling, kommunerne bidrager med deres svar, og når du lukker den, offentliggøres tallene. Ingen tal gælder færre end seks kommuner.',
  noGoal: 'En måling viser, hvad andre gør. Den er hverken en karakter eller en målsætning.',

  list: {
    open: 'Åbne målinger',
    published: 'Offentliggjorte målinger',
    cancelled: 'Aflyste målinger',
    noneOpen: 'Der er ingen åben måling lige nu.',
    noneOpenCoordinator: 'Der er ingen åben måling. Åbn en, når kommunerne skal svare.',
    nonePublished: 'Der er endnu ikke offentliggjort nogen måling her.',
    new: 'Åbn en måling',
    contribute: 'Bidrag med jeres svar',
    see: 'Se målingen',
    seeOwn: 'Se jeres bidrag',
    follow: 'Følg målingen',
    asks: (issuer: string, edition: string, year: number): string =>
      `${issuer} beder om svarene fra kommunernes radar for ${year} på udgaven “${edition}”.`,
    date: (date: string): string => `Hver kommune tæller med i den region, den hører til ${date}.`,
    contributed: (date: string): string => `I har bidraget, senest ${date}.`,
    notContributed: 'I har ikke bidraget endnu.',
    count: (count: number): string =>
      count === 0 ? 'Ingen kommuner har bidraget' : `${count === 1 ? '1 kommune' : `${count} kommuner`} har bidraget`,
    compare: 'Sammenlign med de øvrige',
    release: 'Om målingen',
    keys: 'Registrerede nøgler',
    keysLink: 'Se og ret de nøgler, der er registreret',
    keysCount: (count: number): string => (count === 1 ? '1 nøgle er registreret.' : `${count} nøgler er registreret.`),
  },
  states: { open: 'Åben', closed: 'Lukket', cancelled: 'Aflyst' },
  coverage: {
    national: (count: number): string => `Landsgennemsnit af ${count} kommuner`,
    participants: (count: number): string => `Gennemsnit af ${count} deltagende kommuner`,
  },
  publishedBy: (issuer: string, date: string): string => `Offentliggjort ${date} af ${issuer}.`,
  version: (version: number): string => `Version ${version}`,

  groups: {
    partitions: {
      country: 'Alle deltagende kommuner',
      region: 'Regioner',
      kommunegruppe: 'Kommunegrupper',
      population: 'Indbyggertal',
    },
    bands: {
      'below-30000': 'Under 30.000 indbyggere',
      '30000-60000': '30.000-60.000 indbyggere',
      'above-60000': 'Over 60.000 indbyggere',
    },
    and: ' og ',
    caption: 'Grupper med tal',
    columns: { group: 'Gruppe', partition: 'Inddeling', members: 'Deltagere' },
    own: 'Jeres gruppe',
    merged: 'Slået sammen, fordi en af dem har færre end seks deltagere.',
    withheld: 'Tilbageholdt',
    noneWithheld: 'Ingen grupper er holdt tilbage.',
    reasons: {
      'too-few': 'Færre end seks kommuner deltager.',
      'few-changed':
        'Vises ikke denne gang: Færre end seks kommuner er kommet til eller gået fra, eller har ændret deres bidrag, siden gruppen blev offentliggjort tidligere. Forskellen kunne vise, hvad netop de har svaret. I kan bruge en anden inddeling imens.',
      'few-corrected':
        'Vises ikke denne gang: Færre end seks kommuner har ændret deres bidrag siden en tidligere version af målingen. Forskellen mellem de to versioner kunne vise, hvad netop de har ændret. I kan bruge en anden inddeling imens.',
      derivable:
        'Vises ikke denne gang: Sammen med de tal, der ellers er offentliggjort, kunne man regne sig frem til, hvad færre end seks kommuner har svaret. I kan bruge en anden inddeling imens.',
      'one-group':
        'Der er ikke to grupper med mindst seks deltagere hver, så tallene ville være de samme som for alle deltagende kommuner.',
    },
    nothingWhy: {
      'too-few': (count: number): string =>
        `${count === 0 ? 'Ingen kommuner' : count === 1 ? '1 kommune' : `${count} kommuner`} har bidraget. Der skal mindst seks til, ellers kunne en enkelt kommunes svar læses af tallene.`,
      'few-changed':
        'Færre end seks kommuner er kommet til eller gået fra, eller har ændret deres bidrag, siden der tidligere blev offentliggjort tal for alle deltagende. Forskellen kunne vise, hvad netop de har svaret. Målingen kan lukkes, når der er seks eller flere ændringer blandt deltagerne – eller slet ingen.',
      'few-corrected':
        'Færre end seks kommuner har ændret deres bidrag siden en tidligere version af målingen. Forskellen mellem de to versioner kunne vise, hvad netop de har ændret. En ny version kan offentliggøres, når mindst seks har ændret deres bidrag – eller slet ingen.',
      derivable:
        'Sammen med de tal, der allerede er offentliggjort, kunne man regne sig frem til, hvad færre end seks kommuner har svaret. Det hjælper, at flere kommuner bidrager.',
      'one-group': 'Der er ikke to grupper med mindst seks deltagere hver.',
    },
  },

  open: {
    title: 'Åbn en måling',
    lead: 'Kommunerne kan bidrage, så snart målingen er åben. Du lukker den selv, når der er svar nok.',
    name: 'Målingens navn',
    nameHint: 'Står, hvor tallene vises. For eksempel “Måling 2026”.',
    year: 'Radarens år',
    yearHint: 'Kommunerne bidrager med deres radar for dette år.',
    edition: 'Udgave',
    editionHint: 'Kun udgivne udgaver, som alle kommuner har. Svarene tælles på dens fagområder og teknologier.',
    date: 'Skæringsdato',
    dateHint: 'Regionen er den, kommunen hører til den dag. Kommunegruppe og indbyggertal er de registrerede.',
    issuer: 'Hvem beder om svarene?',
    issuerHint: 'Står som udgiver ved hvert tal. For eksempel KL eller navnet på jeres fællesskab.',
    submit: 'Åbn målingen',
    noEdition: 'Der er ingen udgivet udgave at svare på. Udgiv en først.',
    toEditions: 'Til udgaverne',
  },

  round: {
    about: 'Om målingen',
    facts: {
      edition: 'Udgave',
      year: 'Radarens år',
      date: 'Skæringsdato',
      issuer: 'Udgiver',
      opened: 'Åbnet',
      closed: 'Lukket',
      participants: 'Bidrag',
    },
    lead: (issuer: string, year: number): string => `${issuer} beder om svarene fra kommunernes radar for ${year}.`,
    ended: {
      closed: 'Målingen er lukket. Der kan ikke bidrages længere.',
      cancelled: 'Målingen er aflyst. Ingen tal er offentliggjort, og bidragene bruges ikke.',
    },
    toRelease: 'Se den offentliggjorte måling',
    statusOnly: 'Det er kommunens digitaliseringschef, der bidrager på kommunens vegne.',
    participants: 'Deltagere',
    showAll: 'Vis hvem',
    noParticipants: 'Ingen kommuner har bidraget endnu.',
    missing: (count: number): string => (count === 1 ? '1 kommune mangler' : `${count} kommuner mangler`),
    missingNone: 'Alle kommuner i installationen har bidraget.',
    caption: 'Kommuner, der har bidraget',
    columns: { kommune: 'Kommune', source: 'Bidraget', date: 'Senest' },
    sources: { here: 'Her', file: 'Med fil' },
    remove: {
      summary: 'Fjern et bidrag, der kom som fil',
      text: 'Beder en kommune med sin egen server om at komme ud af målingen, så fjern dens bidrag her. Det, der allerede er offentliggjort, ændres ikke.',
      submit: (name: string): string => `Fjern bidraget fra ${name}`,
    },
    neverWhat:
      'Her står kun, hvem der har bidraget. Pejling viser ikke, hvad de har svaret, men en bidragsfil kan læses af alle, der får den. Send den ikke videre.',
  },

  now: {
    heading: 'Hvis målingen lukkes nu',
    lead: 'Hvilke grupper der kan vises, afgøres af, hvem der deltager, før noget svar læses.',
    withoutFacts: (names: string): string =>
      `Regionen på skæringsdatoen, kommunegruppen eller indbyggertallet mangler for: ${names}. Målingen kan ikke lukkes, før det er rettet.`,
  },

  contribute: {
    heading: 'Jeres bidrag',
    before: 'Læs dette, før I bidrager',
    again: 'Hvad der sendes, og hvad der bliver kendt',
    sent: {
      heading: 'Det sendes',
      text: (year: number): string =>
        `Jeres svar i radaren for ${year}: ét svar for hver teknologi i hvert af udgavens fagområder, og ét samlet for kommunen. Har I flere fagområder under samme fagområde i udgaven, tæller det midterste svar.`,
      not: 'Noter, navne, udbredelse, værdi og jeres egne teknologier sendes ikke.',
    },
    public: {
      heading: 'Det bliver kendt',
      participants: 'Listen over de kommuner, der deltager, offentliggøres.',
      groups:
        'Tal vises kun for grupper på mindst seks kommuner, og aldrig sådan, at man kan regne sig frem til færre. Pejling viser ikke jeres svar til andre. Den, der driver serveren, kan læse dem i databasen, og sendes de som fil, kan alle, der får filen, læse dem.',
    },
    unprotected: {
      heading: 'Det er ikke beskyttet',
      alike:
        'Hvis alle i en gruppe har svaret det samme, viser tallene, hvad hver af dem har svaret – også hvad I har svaret.',
      change:
        'Mellem to målinger kan man se, at grupper har ændret sig. Hvis en enkelt kommune er den eneste, der har ændret svar, kan ændringen ses i tallene, og den, der ved, hvilken kommune det er, kan læse, hvad den har ændret. En ny version af den samme måling offentliggøres kun, når ingen eller mindst seks kommuner har ændret deres bidrag.',
    },
    counts: {
      answers: (answered: number, cells: number, areas: number): string =>
        `I bidrager med ${answered} svar af ${cells} mulige, ${areas === 0 ? 'kun for kommunen samlet' : `for kommunen samlet og for ${areas === 1 ? 'ét' : areas} af udgavens fagområder`}.`,
      unanswered: 'Det, I ikke har svaret på, tæller ikke med.',
    },
    unmapped: (names: string): string =>
      `Ikke knyttet til et af udgavens fagområder: ${names}. Svarene herfra er kun med i det samlede.`,
    toMapping: 'Knyt fagområder til udgaven',
    missingTechnologies: (count: number): string =>
      `${count} af målingens teknologier er ikke på jeres radar og kan ikke besvares.`,
    noRadar: (year: number): string =>
      `I har ingen radar for ${year} endnu. Begynd den på målingens udgave, og udfyld den, før I bidrager.`,
    noAnswers: (year: number): string => `Der er endnu ingen svar i jeres radar for ${year}, som målingen kan tælle.`,
    toNewRadar: 'Begynd en radar',
    toFill: 'Udfyld radaren',
    submit: 'Bidrag',
    update: 'Opdatér bidrag',
    withdraw: 'Træk bidraget tilbage',
    withdrawText:
      'Så er I ikke med i målingen, medmindre I bidrager igen, før den lukkes. Tal, der allerede er offentliggjort, ændres ikke.',
    done: (date: string, time: string): string => `I har bidraget, senest ${date} kl. ${time}.`,
    none: 'I har ikke bidraget endnu.',
    changed: 'Jeres svar er ændret, siden I bidrog. Opdatér bidraget, hvis ændringerne skal med.',
    same: 'Bidraget svarer til radaren, som den er nu.',
    until: 'I kan opdatere bidraget eller trække det tilbage, indtil målingen lukkes.',
  },

  send: {
    heading: 'Send bidraget til udgiveren',
    lead: (issuer: string): string =>
      `Målingen holdes på en anden server. Hent bidragsfilen, og send den til ${issuer}. Filen er underskrevet, så det opdages, hvis nogen ændrer den. Den er ikke krypteret: alle, der får filen, kan læse jeres svar. Send den derfor kun med sikker mail eller på en anden måde, I stoler på.`,
    fetch: 'Hent bidragsfilen',
    first: 'Første gang',
    firstText:
      'Udgiveren skal kende jeres nøgle. Ring dem op, og læs fingeraftrykket højt; den offentlige nøgle kan I sende i en mail.',
    again: 'Opdaterer I bidraget, så hent og send filen igen. Trækker I det tilbage, så sig det til udgiveren.',
    fingerprint: 'Fingeraftryk',
    publicKey: 'Offentlig nøgle',
  },

  invite: {
    heading: 'Kommuner med deres egen server',
    lead: 'Send dem indbydelsen. De sender en bidragsfil tilbage, som du henter ind her. Bidragsfilen viser kommunens svar til alle, der får den.',
    fetch: 'Hent indbydelsen',
    fingerprint: 'Fingeraftrykket på vores nøgle, som de sammenligner med:',
    importHeading: 'Hent en bidragsfil ind',
    file: 'Bidragsfil',
    fileHint: 'En .json-fil fra en kommunes egen Pejling. Et nyt bidrag fra samme kommune erstatter det gamle.',
    submit: 'Hent bidraget ind',
  },

  unknownKey: {
    heading: 'Nøglen er ikke registreret',
    text: (kommune: string): string =>
      `Filen siger, at den er fra ${kommune}, men den er underskrevet med en nøgle, vi ikke kender. Bidraget er ikke hentet ind.`,
    call: (kommune: string): string =>
      `Ring til ${kommune} på et nummer, du selv har fundet, og bed dem læse fingeraftrykket op. Registrér kun nøglen, hvis det er det samme.`,
    confirm: 'Jeg har talt med dem, og fingeraftrykket er det samme',
    submit: (kommune: string): string => `Registrér nøglen for ${kommune}`,
    again: 'Hent så bidragsfilen ind igen.',
  },

  close: {
    heading: 'Luk målingen',
    what: 'Når du lukker målingen:',
    effects: [
      'tælles svarene, og tallene for grupperne offentliggøres for alle, der er logget ind',
      'offentliggøres listen over de kommuner, der deltager',
      'kan tallene aldrig ændres; en rettelse bliver en ny version',
      'kan ingen bidrage længere, medmindre du åbner målingen igen',
    ],
    confirm: 'Jeg har set, hvad der offentliggøres',
    submit: 'Luk og offentliggør',
    cannot: 'Målingen kan ikke lukkes endnu.',
  },
  cancel: {
    summary: 'Aflys målingen',
    text: 'Så kan ingen bidrage, og intet offentliggøres. Det kan ikke fortrydes; du kan åbne en ny måling.',
    submit: 'Aflys målingen',
    again: {
      summary: 'Luk uden at offentliggøre en ny version',
      text: 'Så er målingen lukket igen, og det, der allerede er offentliggjort, er uændret.',
      submit: 'Luk uden ny version',
    },
  },
  reopen: {
    summary: 'Åbn målingen igen',
    text: 'Så kan kommunerne opdatere deres bidrag, og flere kan komme med. Når den lukkes igen, offentliggøres en ny version. Den, der er offentliggjort, bliver stående.',
    submit: 'Åbn målingen igen',
  },

  release: {
    figures: {
      heading: 'Tallene',
      lead: 'Andele af de kommuner i gruppen, der har svaret med en anvendelse, over alle fagområder. De siger, hvad kommunerne gør, og er ikke en målsætning.',
      group: 'Gruppe',
      caption: (group: string): string => `De deltagende kommuners svar: ${group}`,
      mean: 'Gns. (1-4)',
      answers: 'Svar',
      suppressed: 'Vises ikke: færre end fem har svaret',
      splitMark: 'delt: gennemsnittet er misvisende',
      split: '* Kommunerne er delt mellem to svar, så gennemsnittet ligger, hvor få er.',
    },
    lead: (edition: string, year: number): string => `Svar fra radaren for ${year} på udgaven “${edition}”.`,
    compare: 'Sammenlign med de øvrige',
    superseded: (version: number): string => `Dette er ikke den nyeste version. Version ${version} er nyere.`,
    toNewest: 'Se den nyeste',
    about: 'Om tallene',
    facts: {
      coverage: 'Dækning',
      edition: 'Udgave',
      date: 'Skæringsdato',
      issuer: 'Udgiver',
      published: 'Offentliggjort',
      version: 'Version',
    },
    versions: 'Versioner',
    versionItem: (version: number, date: string, count: number): string =>
      `Version ${version}, ${date}, ${count} kommuner`,
    thisOne: 'vises her',
    groups: 'Grupper',
    groupsLead:
      'Tallene findes for alle deltagende kommuner under ét og for disse grupper. Hver gruppe har mindst seks deltagere.',
    withheldLead: 'For disse er der ingen tal:',
    participants: (count: number): string => (count === 1 ? '1 deltagende kommune' : `${count} deltagende kommuner`),
    yours: 'jer',
    notWithin: 'Jeres kommune deltager ikke i denne måling.',
    within: 'Jeres kommune deltager. Når I sammenligner jer, er jeres eget svar trukket fra.',
    method: 'Sådan er tallene blevet til',
    methodText: [
      'Hver kommune har svaret for sig selv. Pejling tæller, hvor mange der har givet hvert svar på hver teknologi i hvert fagområde. Gennemsnit og fordelinger regnes ud af de optællinger.',
      'Et gennemsnit vises kun, når mindst fem har svaret, at de er i drift, afprøver, følger eller ikke er i gang. “Stoppet”, “ikke relevant” og “ved ikke” tælles for sig og er aldrig med i et gennemsnit.',
      'Alle grupper er på mindst seks kommuner, og det samme gælder alt, hvad man kan regne sig frem til ved at lægge grupper sammen og trække dem fra hinanden – også på tværs af målinger.',
      'Svarene er kommunernes egne. De viser, hvad der bliver gjort, og ikke, hvad der bør gøres.',
    ],
    toMethod: 'Læs mere om metoden',
    file: 'Hent resultatfilen',
    fileText: 'Til kommuner med deres egen server. Filen er underskrevet og indeholder kun det, der er offentliggjort.',
  },

  load: {
    heading: 'Hent en fil ind',
    editorLead:
      'Har I fået en indbydelse til en måling eller et resultat fra udgiveren, så hent filen ind her. Pejling ser selv, hvad det er.',
    coordinatorLead:
      'Er målingen holdt på en anden server, kan du hente indbydelsen eller resultatet ind her, så kommunerne i denne installation kan se det.',
    file: 'Fil fra udgiveren',
    fileHint: 'En .json-fil med en indbydelse eller et resultat.',
    submit: 'Hent filen ind',
    unknown: {
      heading: 'Kontrollér, hvem filen kommer fra',
      text: (issuer: string): string =>
        `Filen siger, at den er fra ${issuer}. Den er underskrevet med en nøgle, der ikke har været brugt her før. Intet er hentet ind endnu.`,
      call: 'Ring til udgiveren på et nummer, I selv har fundet, og sammenlign fingeraftrykket. Er det ikke det samme, så lad være med at hente filen ind.',
      confirm: 'Vi har ringet til udgiveren, og fingeraftrykket er det samme',
      again: 'Vælg den samme fil igen',
      submit: 'Stol på nøglen, og hent filen ind',
    },
  },

  keys: {
    title: 'Registrerede nøgler',
    lead: 'En fil tages kun ind, når den er underskrevet med en nøgle, der er registreret her.',
    own: 'Denne installations nøgle',
    ownText: 'Læs fingeraftrykket op, når en kommune ringer for at kontrollere en indbydelse eller et resultat.',
    caption: 'Nøgler, der er registreret',
    columns: {
      name: 'Tilhører',
      purpose: 'Bruges til',
      fingerprint: 'Fingeraftryk',
      registered: 'Registreret',
      action: 'Ret',
    },
    purposes: { contribution: 'Bidrag', release: 'Indbydelser og resultater' },
    none: 'Der er ikke registreret nogen nøgler.',
    revoked: 'Tilbagekaldt',
    revoke: 'Tilbagekald',
    revokeNamed: (name: string): string => `Tilbagekald nøglen for ${name}`,
    revokeText:
      'Filer, der er underskrevet med en tilbagekaldt nøgle, tages ikke ind. Det, der allerede er taget ind, bliver stående.',
    register: 'Registrér en nøgle',
    registerLead:
      'Kommunen finder sin offentlige nøgle på målingens side i sin egen Pejling. Ring dem op, og sammenlign fingeraftrykket, før du registrerer den.',
    kommune: 'Kommune',
    choose: 'Vælg kommune',
    publicKey: 'Offentlig nøgle',
    publicKeyHint: 'Kopiér hele nøglen ind. På næste side ser du dens fingeraftryk.',
    next: 'Vis fingeraftrykket',
    check: {
      heading: (kommune: string): string => `Er det nøglen fra ${kommune}?`,
      text: 'Nøglen er ikke registreret endnu.',
    },
  },

  done: {
    opened: 'Målingen er åben. Kommunerne kan bidrage nu.',
    contributed: 'Tak. Jeres bidrag er med i målingen.',
    'contributed-foreign': 'Bidraget er klar. Hent bidragsfilen herunder, og send den til udgiveren.',
    updated: 'Jeres bidrag er opdateret.',
    'updated-foreign': 'Bidraget er opdateret her. Hent bidragsfilen igen, og send den til udgiveren.',
    withdrawn: 'Jeres bidrag er trukket tilbage.',
    'withdrawn-foreign':
      'Jeres bidrag er trukket tilbage her. Har I allerede sendt bidragsfilen, så bed udgiveren om at fjerne bidraget.',
    removed: 'Bidraget er fjernet fra målingen.',
    imported: 'Bidraget er hentet ind.',
    replaced: 'Bidraget er hentet ind og erstatter kommunens forrige.',
    closed: 'Målingen er lukket, og tallene er offentliggjort.',
    reopened: 'Målingen er åben igen.',
    cancelled: 'Målingen er aflyst.',
    'closed-again': 'Målingen er lukket igen. Det, der er offentliggjort, er uændret.',
    registered: 'Nøglen er registreret.',
    revoked: 'Nøglen er tilbagekaldt.',
    'round-loaded': 'Indbydelsen er hentet ind. I kan bidrage nu.',
    'release-loaded': 'Resultatet er hentet ind.',
  },
  failedTitle: 'Det lykkedes ikke',
  failed: {
    malformed: 'Noget mangler eller kunne ikke læses. Se felterne igennem, og prøv igen.',
    changed: 'Målingen er ændret af en anden imens. Se den igennem, og prøv igen.',
    open: 'Målingen er åben. Det kan kun gøres, når den er lukket.',
    closed: 'Målingen er lukket.',
    cancelled: 'Målingen er aflyst.',
    'not-open': 'Målingen er ikke åben længere, så der kan ikke bidrages.',
    foreign: 'Målingen holdes på en anden server. Det er kun dér, den kan ændres.',
    'not-publishable': 'Målingen er ikke lukket: intet kan offentliggøres endnu. Grunden står herunder.',
    'no-facts':
      'Målingen er ikke lukket: regionen på skæringsdatoen, kommunegruppen eller indbyggertallet mangler for en af deltagerne.',
    simulated: 'En simuleret kommune kan ikke bidrage til en virkelig måling, og omvendt.',
    'no-radar': 'I har ingen radar for målingens år, så der er intet at bidrage med.',
    'no-answers': 'Der er ingen svar at bidrage med endnu.',
    none: 'I har ikke bidraget, så der er intet at trække tilbage.',
    'not-there': 'Der er ikke længere noget bidrag med fil fra kommunen.',
    title: 'Skriv et navn på højst 120 tegn.',
    issuer: 'Skriv, hvem der beder om svarene, med højst 120 tegn.',
    year: 'Skriv et årstal med fire cifre.',
    date: 'Skriv en dato, der findes.',
    'unconfirmed-close': 'Sæt kryds ved, at du har set, hvad der offentliggøres. Målingen er ikke lukket.',
    'no-file': 'Vælg en fil først.',

    'file-too-large': 'Filen er for stor. En fil fra Pejling fylder højst 10 MB: se efter, om det er den rigtige.',
    'file-not-json': 'Filen kunne ikke læses. Er det den .json-fil, I fik? Bed om at få den sendt igen.',
    'file-foreign': 'Filen er ikke en fil, der kan hentes ind her. Se efter, om det er den rigtige.',
    'file-is-contribution': 'Det er en bidragsfil. Den hentes ind på målingens egen side, hvor målingen er åbnet.',
    'file-is-round': 'Det er en indbydelse og ikke en bidragsfil. Den hentes ind på siden Målinger.',
    'file-is-release': 'Det er et resultat og ikke en bidragsfil. Det hentes ind på siden Målinger.',
    'file-newer-version': 'Filen er lavet med en nyere version af Pejling. Opdatér Pejling her, og prøv igen.',
    'file-malformed': 'Filen er en Pejling-fil, men indholdet er ikke, som det skal være. Bed om en ny fil.',
    'file-tampered':
      'Underskriften passer ikke til filens indhold: filen er ændret, efter at den blev lavet. Intet er hentet ind. Bed afsenderen om at sende den igen.',

    'import-unknown-kommune': 'Filen er fra en kommune, der ikke findes her. Intet er hentet ind.',
    'import-unknown-key': 'Filen er underskrevet med en nøgle, der ikke er registreret. Intet er hentet ind.',
    'import-revoked-key':
      'Nøglen er tilbagekaldt. Bed kommunen om dens nye nøgle, registrér den, og hent så filen ind igen.',
    'import-other-kommune':
      'Nøglen er registreret for en anden kommune end den, filen siger, den er fra. Intet er hentet ind. Ring til kommunen.',
    'import-no-round': 'Filen er et bidrag til en anden måling, som ikke findes her.',
    'import-other-round': 'Filen er et bidrag til en anden måling. Hent den ind på den målings side.',
    'import-round-closed': 'Målingen er ikke åben, så bidraget er ikke hentet ind. Åbn den igen, hvis det skal med.',
    'import-other-edition': 'Bidraget er til en anden udgave end målingens. Bed kommunen hente indbydelsen ind på ny.',
    'import-simulated-mix': 'En simuleret kommune kan ikke bidrage til en virkelig måling, og omvendt.',
    'import-unknown-cells':
      'Bidraget har svar på teknologier eller fagområder, som målingens udgave ikke har. Bed kommunen hente indbydelsen ind på ny.',
    'import-contributes-here':
      'Kommunen bidrager selv her i installationen. En fil kan ikke erstatte det; kommunen kan logge ind og opdatere.',
    'import-repeated': 'Bidraget er allerede hentet ind. Intet er ændret.',
    'import-outdated': 'Der er allerede hentet et nyere bidrag ind fra kommunen. Intet er ændret.',

    'load-unknown-key': 'Filen er underskrevet med en nøgle, der ikke har været brugt her før. Intet er hentet ind.',
    'load-revoked-key': 'Udgiverens nøgle er tilbagekaldt her. Ring til udgiveren, før I gør mere.',
    'load-other-issuer': 'Målingen er her allerede, men fra en anden udgiver. Intet er hentet ind. Ring til udgiveren.',
    'load-known': 'Filen er hentet ind før. Intet er ændret.',
    'load-other-content':
      'Målingen er her allerede med et andet indhold. Det offentliggjorte ændres aldrig, så intet er hentet ind. Ring til udgiveren.',
    'load-outdated': 'Der er allerede hentet noget nyere ind om målingen. Intet er ændret.',
    'load-round-cancelled': 'Målingen er aflyst. Intet er hentet ind.',
    'load-edition-differs':
      'Målingens udgave findes her med et andet indhold. Intet er hentet ind. Ring til udgiveren.',
    'load-simulated-mix': 'Filen blander simulerede og virkelige kommuner. Intet er hentet ind. Ring til udgiveren.',
    'load-unknown-kommune': 'En af deltagerne findes ikke her. Opdatér Pejling, og prøv igen.',

    'not-a-key': 'Det er ikke en offentlig nøgle fra Pejling. Kopiér hele nøglen, og prøv igen.',
    'unknown-kommune': 'Vælg den kommune, nøglen tilhører.',
    'key-known': 'Nøglen er allerede registreret for kommunen.',
    'revoked-key': 'Nøglen er tilbagekaldt. Kommunen skal have en ny.',
    'other-kommune': 'Nøglen er allerede registreret for en anden kommune.',
    unconfirmed: 'Sæt kryds ved, at fingeraftrykket er det samme. Nøglen er ikke registreret.',
  },
} as const;
