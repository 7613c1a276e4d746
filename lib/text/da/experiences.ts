/** What kommuner tell each other about technologies: writing, looking through, sharing, taking back, and using others'. */
export const experiences = {
  title: 'Erfaringer',
  lead: 'Her fortæller kommuner hinanden, hvad de har lært af en teknologi, så I kan bygge videre på det.',
  /** What is asked, in the order it is shown. */
  fields: {
    what: 'Hvad vi gjorde',
    forWhom: 'For hvem',
    result: 'Hvad det gav',
    differently: 'Hvad vi ville gøre anderledes',
    supplier: 'Leverandør',
    contact: 'Kontakt',
  },
  technology: 'Teknologi',
  sharedOn: (date: string): string => `Delt ${date}`,
  simulated: 'Simuleret',
  simulatedNote: 'Kommunen og dens erfaring er opdigtet til demoen.',
  read: (technology: string, kommune: string): string => `Læs om ${technology} i ${kommune}`,
  statuses: { draft: 'Kladde', shared: 'Delt', withdrawn: 'Trukket tilbage' },
  uses: (count: number): string => (count === 1 ? '1 kommune bruger den' : `${count} kommuner bruger den`),

  used: {
    heading: 'Andre har brugt jeres erfaring',
    by: 'bruges af',
  },
  own: {
    heading: 'Jeres egne erfaringer',
    none: 'I har ikke delt nogen erfaring endnu.',
    noneEditor:
      'I har ikke delt nogen erfaring endnu. Begynd med noget, I har sat i drift, afprøvet færdigt eller stoppet: også det, der ikke virkede, sparer andre for besvær.',
    askEditor: 'Det er jeres digitaliseringschef, der skriver og deler erfaringer.',
    new: 'Del en erfaring',
    caption: 'Jeres egne erfaringer, den nyeste først',
    columns: { technology: 'Teknologi', status: 'Status', shared: 'Delt', uses: 'Bruges af' },
    notShared: '–',
    notSharedWord: 'ikke delt',
    nobody: 'ingen endnu',
  },
  others: {
    heading: 'Delt af andre kommuner',
    order: 'De kommuner, der ligner jer mest, står først.',
    criteria: 'Hvilke kommuner ligner os?',
    none: 'Ingen andre kommuner har delt en erfaring endnu.',
    filter: 'Find en erfaring',
    search: 'Søg i teksterne',
    all: 'Alle teknologier',
    option: (name: string, count: number): string => `${name} (${count})`,
    submit: 'Vis',
    clear: 'Vis alle',
    noneFound: 'Ingen erfaringer passer til det, I søger. Prøv med færre ord eller en anden teknologi.',
    found: (total: number, all: number): string => {
      const what = all === 1 ? 'erfaring' : 'erfaringer';
      return total === all ? `${all} ${what}` : `${total} af ${all} ${what}`;
    },
    marked: 'Det bruger I',
  },

  write: {
    titleNew: 'Del en erfaring',
    titleEdit: 'Ret jeres erfaring',
    lead: 'Skriv kort og ærligt, som til en kollega i en anden kommune. Ingen andre ser noget, før I selv vælger at dele.',
    choose: 'Vælg en teknologi',
    technologyHint: 'Kun teknologier, som alle kommuner kender.',
    own: (names: string, count: number): string => {
      const what = count === 1 ? 'teknologien' : 'teknologierne';
      return `${names} kan ikke vælges. I har selv tilføjet ${what}, så de andre kommuner kender ${count === 1 ? 'den' : 'dem'} ikke og kan ikke finde erfaringen på deres radar.`;
    },
    hints: {
      what: 'Hvad brugte I teknologien til, og hvordan kom I i gang?',
      forWhom: 'Hvem er den til: borgere, medarbejdere, hvilke fagområder?',
      result: 'Hvad kom der ud af det? Skriv gerne, hvordan I ved det.',
      differently: 'Hvad ville I selv have haft gavn af at vide fra begyndelsen?',
      supplier: 'Kun hvis det hjælper andre.',
      contact:
        'En funktion, fx digitalisering@kommune.dk eller “Velfærdsteknologi, tlf. 12 34 56 78”. Ikke en persons navn: folk skifter job.',
    },
    noPersonal: 'Skriv ikke om borgere eller medarbejdere, der kan kendes.',
    next: 'Se, hvad andre vil se',
    cancel: 'Fortryd',
  },

  show: {
    ofKommune: (technology: string, kommune: string): string => `${technology} i ${kommune}`,
    ofUs: (technology: string): string => `Jeres erfaring med ${technology}`,
    leadDraft: 'En kladde, som kun I kan se. Herunder står den, præcis som de andre kommuner vil se den.',
    leadShared: 'Delt: alle kommuner, der bruger Pejling her, ser det, der står herunder.',
    leadWithdrawn: 'Trukket tilbage. Kun I kan se den. I kan rette den og dele den igen.',
    preview: 'Sådan ser andre kommuner den',
    previewWithdrawn: 'Sådan ser den ud, hvis I deler den igen',
    gone: 'Erfaringen er trukket tilbage',
    goneText:
      'I har markeret, at I bruger den, men kommunen deler den ikke længere. Deler den erfaringen igen, finder I den under Erfaringer.',
    toOthers: 'Se andre erfaringer',
    empty: 'Mangler',
    aboutTechnology: (technology: string): string => `Alt om ${technology}`,
    moreAbout: (technology: string): string => `Flere erfaringer med ${technology}`,
    edit: 'Ret teksten',
    delete: 'Slet kladden',
    deleteWithdrawn: 'Slet erfaringen',
    deleteText: 'Den slettes helt og kan ikke hentes tilbage.',
    share: {
      heading: 'Del med de andre kommuner',
      text: 'Alle, der er logget ind for en kommune i denne installation, kan læse den. I kan trække den tilbage når som helst.',
      submit: 'Del erfaringen',
      missing: 'Før I kan dele, mangler der:',
      personal: 'Kontakten ligner en persons',
      personalText:
        'Brug helst en funktion, fx digitalisering@kommune.dk. Så kan andre også få fat i jer, når nogen skifter job, og ingens navn står på andres skærm. I kan dele alligevel, hvis det er en funktion.',
    },
    withdraw: {
      summary: 'Træk tilbage eller ret',
      text: 'Erfaringen forsvinder straks hos de andre kommuner, også hos dem, der bruger den. Derefter kan I rette den og dele den igen: de andre ser aldrig noget, I ikke selv har set igennem først.',
      submit: 'Træk tilbage',
    },
    usedBy: {
      heading: 'Hvem bruger den?',
      none: 'Ingen kommuner har markeret endnu, at de bruger den.',
      one: (kommune: string, date: string): string => `${kommune}, siden ${date}`,
    },
    use: {
      heading: 'Kan I bruge den?',
      text: (kommune: string): string =>
        `Lad ${kommune} vide, at det hjalp at dele. De får at se, at jeres kommune bruger erfaringen, og intet andet.`,
      submit: 'Det bruger vi',
      marked: (kommune: string): string => `I har markeret, at I bruger den. Det kan ${kommune} se.`,
      undo: 'Fjern markeringen',
      askEditor: 'Jeres digitaliseringschef kan markere, at I bruger den, så de kan se, at det hjalp.',
    },
  },

  /** On the page of one technology. */
  onTechnology: {
    heading: 'Erfaringer fra andre kommuner',
    none: 'Ingen anden kommune har delt en erfaring med teknologien endnu.',
    all: (count: number): string => `Se alle ${count}`,
    local: 'Erfaringer med jeres egen teknologi kan ikke deles: de andre kommuner kender den ikke.',
    share: 'Del jeres egen erfaring',
  },
  /** On the radar's pages. */
  onRadar: {
    heading: 'Her har andre erfaring',
    lead: 'Disse teknologier bruger eller prøver I for lidt, eller I afprøver dem stadig, selv om de er klar. Andre har delt, hvad de lærte:',
    from: 'Fra ',
    more: (count: number): string => (count === 1 ? 'og 1 mere' : `og ${count} mere`),
    all: 'Se alle erfaringer',
  },

  doneTitle: 'Gemt',
  done: {
    saved: 'Kladden er gemt. Se den igennem, før I deler den.',
    shared: 'Erfaringen er delt. Tak, fordi I hjælper andre.',
    withdrawn: 'Erfaringen er trukket tilbage. Ingen andre kan se den nu.',
    deleted: 'Erfaringen er slettet.',
    used: 'Markeret. Kommunen kan nu se, at I bruger dens erfaring.',
    unused: 'Markeringen er fjernet.',
  },
  failedTitle: 'Det blev ikke gemt',
  failed: {
    malformed: 'Vælg en teknologi, og prøv igen. Det, du skrev, står her stadig.',
    'no-technology': 'Vælg en teknologi, og prøv igen. Det, du skrev, står her stadig.',
    'own-technology':
      'Jeres egen teknologi kan ikke deles: de andre kommuner kender den ikke. Vælg en, som alle kender.',
    'too-long': 'En tekst er for lang. Forkort den, og prøv igen. Det, du skrev, står her stadig.',
    changed: 'En anden har rettet erfaringen imens. Se, hvad der står nu, før du går videre.',
    'changed-form':
      'En anden har rettet erfaringen imens. Det, du skrev, står her stadig. Se, hvad der er gemt, før du gemmer: ellers overskriver du det.',
    shared: 'Erfaringen er delt. Træk den tilbage, før du ændrer den.',
    'not-shared': 'Erfaringen er ikke delt.',
    incomplete: 'Der mangler tekst, før erfaringen kan deles.',
  },
  seeSaved: 'Se, hvad der er gemt',
} as const;
