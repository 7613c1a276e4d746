const initiatives = (count: number): string => (count === 1 ? '1 indsats' : `${count} indsatser`);
const pilots = (count: number): string => (count === 1 ? '1 afprøvning' : `${count} afprøvninger`);
const technologies = (count: number): string => (count === 1 ? '1 teknologi' : `${count} teknologier`);
const experiences = (count: number): string => (count === 1 ? '1 erfaring' : `${count} erfaringer`);
const kommuner = (count: number): string => (count === 1 ? '1 kommune' : `${count} kommuner`);

/** The discussion guide: nine themes, what Pejling knows of each, and the meeting's own answers. */
export const guide = {
  title: 'Temaer til drøftelsen',
  lead: 'Ni temaer om jeres brug af ny teknologi. Ved hvert tema står det, Pejling ved i dag. Skriv det, I bliver enige om – og lad det stå tomt, I ikke når.',
  leadReader: 'Ni temaer om jeres brug af ny teknologi. Ved hvert tema står det, Pejling ved i dag.',
  credit:
    'Temaerne kommer fra Kommunernes Teknologiradar 2020 (KL). Spørgsmålene er Pejlings egne, og tallene er jeres.',
  contents: 'De ni temaer',
  back: 'Tilbage til mødet',
  progress: (answered: number, all: number): string => `${answered} af ${all} temaer er besvaret`,
  answered: 'besvaret',
  known: 'Det ved Pejling',
  nothing: 'Her ved Pejling ikke noget. Svaret må komme fra jer selv.',
  previous: (title: string, date: string): string => `Sidste gang: ${title}, ${date}`,
  previousNone: 'Temaet blev ikke besvaret sidste gang.',
  answer: 'Jeres svar',
  answerHint: 'Nogle få linjer. De kommer med i referatet.',
  noAnswer: 'Temaet er ikke besvaret.',
  save: 'Gem svaret',
  savesAll: 'Hver knap gemmer alle de svar, du har ændret.',
  seeInitiatives: 'Se indsatserne',
  seeRadar: 'Se radaren',
  seeExperiences: 'Se erfaringerne',
  closed: 'Mødet er lukket, og svarene er en del af referatet. De kan ikke ændres.',
  reader: 'Svarene skrives af kommunens digitaliseringschef.',

  doneTitle: 'Gemt',
  done: { answered: 'Svaret er gemt.' },
  failedTitle: 'Svaret er ikke gemt',
  failed: {
    changed: 'En anden har ændret svaret imens. Herunder står begge: det, der er gemt, og det, du skrev.',
    closed: 'Mødet er lukket. Svarene kan ikke ændres længere.',
    text: 'Svaret kan højst fylde 4.000 tegn.',
    malformed: 'Svaret kan højst fylde 4.000 tegn.',
  },
  saved: 'Det, der er gemt',
  yours: 'Det, du skrev',

  themes: {
    purpose: {
      title: 'Formålet',
      question: 'Hvad vil vi med ny teknologi – for borgerne, for medarbejderne og for økonomien?',
      help: 'Skriv formålet, så en borger kan forstå det. Et godt formål kan også bruges til at sige nej.',
    },
    needs: {
      title: 'Behov og udfordringer',
      question: 'Hvilke opgaver presser os mest, og hvor kan teknologi gøre en forskel?',
      help: 'Begynd med opgaven og ikke med teknologien. Nævn de to eller tre vigtigste.',
    },
    ambition: {
      title: 'Ambitionsniveau',
      question: 'Hvor langt vil vi nå de næste år, og er det realistisk med de kræfter, vi har?',
      help: 'Vil vi gå forrest, følge med de fleste eller vente på andres erfaringer? Svaret må gerne være forskelligt fra teknologi til teknologi.',
    },
    priorities: {
      title: 'Prioritering',
      question:
        'Hvor skal vi bruge teknologi, og hvor skal vi prøve den af – i administrationen og på hvert fagområde?',
      help: 'Sig også, hvad der skal vente eller holde op. Ellers er det ikke en prioritering.',
    },
    'pilots-and-scaling': {
      title: 'Fra afprøvning til drift',
      question:
        'Har vi for mange afprøvninger, der aldrig bliver til drift – eller prøver vi for lidt og går glip af gevinster?',
      help: 'Tag de afprøvninger, der har passeret slutdatoen, én for én: skal de skaleres, forlænges eller stoppes?',
    },
    organisation: {
      title: 'Organisationens parathed',
      question: 'Er organisationen klar til at tage teknologien imod og få den til at virke i hverdagen?',
      help: 'Tænk på ledelsens tid, medarbejdernes kompetencer, nye arbejdsgange og på, hvem der har ansvaret, når projektet slutter.',
    },
    'it-landscape': {
      title: 'It-landskabet',
      question: 'Er vores it klar – systemer, data, sikkerhed, integrationer og kontrakter?',
      help: 'Hvad skal være på plads, før noget kan gå fra afprøvning til drift?',
    },
    partners: {
      title: 'Samarbejde om afprøvninger',
      question: 'Prøver vi af sammen med andre kommuner, når det giver mening?',
      help: 'Hvem ligner os, og hvad kunne vi dele: udbud, udgifter, data eller evaluering?',
    },
    'others-experience': {
      title: 'Andres erfaringer',
      question: 'Bygger vi på det, andre allerede har lært, før vi selv går i gang?',
      help: 'Og deler vi selv, hvad vi har lært – også når det ikke virkede?',
    },
  },

  facts: {
    stated: {
      purpose: (count: number, of: number): string => `${count} af ${initiatives(of)} i gang har et formål.`,
      need: (count: number, of: number): string =>
        `${count} af ${initiatives(of)} i gang siger, hvilket behov de dækker.`,
      expected: (count: number, of: number): string =>
        `${count} af ${initiatives(of)} i gang har en forventet gevinst.`,
      'business-case': (count: number, of: number): string =>
        `${count} af ${initiatives(of)} i gang har en business case.`,
      owner: (count: number, of: number): string => `${count} af ${initiatives(of)} i gang har en ansvarlig.`,
      'operation-path': (count: number, of: number): string =>
        `${count} af ${pilots(of)} har en vej til drift: hvem der overtager, og hvem der betaler.`,
      partners: (count: number, of: number): string =>
        `${count} af ${initiatives(of)} i gang foregår sammen med andre kommuner.`,
      evaluation: (count: number, of: number): string =>
        `${count} af ${of === 1 ? '1 gennemført afprøvning' : `${of} gennemførte afprøvninger`} er evalueret.`,
      'data-protection': (count: number, of: number): string =>
        `Databeskyttelse er afklaret for ${count} af ${initiatives(of)} i gang.`,
    },
    'no-initiatives': 'Der er ingen registrerede indsatser i gang, så her er intet at tælle.',
    'no-answers': 'Radaren er ikke udfyldt endnu.',
    uses: (count: number, operating: number, piloting: number, following: number): string =>
      `Af radarens ${technologies(count)} er ${operating} i drift mindst ét sted, ${piloting} afprøves uden at være i drift noget sted, og ${following} følges uden at være i brug.`,
    'of-ring': {
      ready: (count: number, of: number, publisher: string, ring: string): string =>
        `${count} af de ${of}, som ${publisher} placerer i ${ring}, er i drift mindst ét sted.`,
      trial: (count: number, of: number, publisher: string, ring: string): string =>
        `${count} af de ${of}, som ${publisher} placerer i ${ring}, afprøves eller er i drift.`,
    },
    balance: (verdict: string): string => `Afprøver vi for lidt eller for meget? ${verdict}.`,
    counts: (tooMuch: number, tooLittle: number, usingTooLittle: number): string =>
      `${technologies(tooMuch)} afprøves for meget, ${tooLittle} for lidt, og ${usingTooLittle} bruges for lidt.`,
    pilotsOf: (count: number, trials: number, publisher: string, ring: string): string =>
      `${technologies(count)} afprøves mindst ét sted; ${publisher} har ${trials} i ${ring}.`,
    areas: {
      caption: 'Balancen i hvert fagområde',
      area: 'Fagområde',
      verdict: 'Afprøver vi …?',
      pilots: 'Afprøves',
      tooMuch: 'For meget',
      tooLittle: 'For lidt',
      usingTooLittle: 'Bruges for lidt',
    },
    'without-value': (count: number): string =>
      `${count === 1 ? '1 teknologi' : `${count} placeringer`} i drift giver ikke den forventede værdi.`,
    results: (met: number, partly: number, notMet: number): string =>
      `Evalueringerne: ${met} gav den forventede gevinst, ${partly} gav noget af den, og ${notMet} gav den ikke.`,
    pilots: (tried: number): string =>
      tried === 0 ? 'Ingen af jeres indsatser afprøves lige nu.' : `I har ${initiatives(tried)}, der afprøves nu.`,
    median: (months: string): string => `Halvdelen har været i gang i ${months} måneder eller mere.`,
    problems: {
      overdue: (count: number): string => `${pilots(count)} har passeret slutdatoen uden en beslutning.`,
      stuck: (count: number): string => `${pilots(count)} har varet længere end jeres grænse.`,
      'on-ready': (count: number, publisher: string): string =>
        `${pilots(count)} gælder noget, ${publisher} finder klar til drift.`,
      'no-evaluation': (count: number): string => `${pilots(count)} mangler en evaluering.`,
      'no-path': (count: number): string => `${pilots(count)} mangler en vej til drift.`,
      'no-purpose': (count: number): string => `${pilots(count)} mangler et formål.`,
    },
    scaled: (scaled: number, ended: number): string =>
      `${scaled} af ${ended === 1 ? '1 afsluttet afprøvning' : `${ended} afsluttede afprøvninger`} er kommet i drift.`,
    suppliers: (count: number): string =>
      count === 1
        ? 'Indsatserne i gang har én leverandør.'
        : `Indsatserne i gang har ${count} forskellige leverandører.`,
    'partner-names': (names: string): string => `I samarbejder med ${names}.`,
    morePartners: (names: string, more: number): string => `${names} og ${more === 1 ? '1 mere' : `${more} flere`}`,
    'experiences-used': (count: number): string =>
      count === 0
        ? 'I har ikke markeret, at I bruger andres erfaringer.'
        : `I bruger ${experiences(count)} fra andre kommuner.`,
    'experiences-shared': (count: number, usedBy: number): string =>
      count === 0
        ? 'I deler ingen erfaringer med andre.'
        : `I deler ${experiences(count)}, og ${usedBy === 0 ? 'ingen' : kommuner(usedBy)} bruger ${count === 1 ? 'den' : 'dem'}.`,
    'experiences-offered': (count: number, about: number): string =>
      `Andre deler ${experiences(count)} om ${technologies(about)}, som I ikke bruger eller stadig afprøver.`,
  },
} as const;
