import { genitive } from '../genitive';
import { numberWord } from '../number-word';

const technologies = (count: number): string =>
  `${numberWord(count, 'da')} ${count === 1 ? 'teknologi' : 'teknologier'}`;
const them = (count: number): string => (count === 1 ? 'den' : 'dem');

/** The kommune's papers: headings, sentences and questions. What a comparison already says elsewhere is said in the same words. */
export const report = {
  above: (kommune: string, forum: string): string =>
    forum === '' ? `${kommune} · Bilag` : `${kommune} · Bilag til ${forum}`,
  defaultTitle: (year: number): string => `Brug af ny teknologi ${year}`,
  subject: (kommune: string, year: number): string =>
    `${genitive(kommune, 'da')} brug af teknologi i ${year}, sammenlignet med en teknologiradar`,
  keywords: ['teknologiradar', 'digitalisering', 'kommune', 'afprøvning', 'drift'],
  marks: { draft: 'Udkast', simulated: 'Simulerede tal' },
  audience: { internal: 'intern version', public: 'offentlig version' },
  foot: (snapshot: string, edition: string, audience: string): string =>
    `Pejling · øjebliksbillede ${snapshot} · ${edition} · ${audience}`,
  page: (number: number, total: number): string => `Side ${number} af ${total}`,
  appendix: 'Tabeller og metode',
  headings: {
    decision: 'Formål',
    decisionSought: 'Indstilling',
    background: 'Baggrund',
    summary: 'Det viser sammenligningen',
    radar: 'Radaren',
    meaning: 'Hvad det betyder for borgere og medarbejdere',
    projects: 'Konkrete projekter',
    ethics: 'Databeskyttelse og etik',
    economy: 'Økonomi',
    findings: 'Vurderingerne samlet',
    questions: 'Spørgsmål til drøftelse',
    comparison: 'Hele sammenligningen',
    area: (name: string): string => `Fagområde: ${name}`,
    method: 'Metode',
    sources: 'Kilder',
    caveats: 'Forbehold',
    unknown: 'Det ved vi ikke',
    leftOut: 'Udeladt i den offentlige version',
  },
  summary: {
    aligned: (aligned: number, comparable: number, publisher: string): string =>
      `${aligned} af ${comparable} teknologier, der kan sammenlignes, svarer til ${genitive(publisher, 'da')} placering.`,
    verdicts: {
      'counts-only': 'Der er for lidt at bygge en samlet vurdering på.',
      'too-much': 'Kommunen afprøver for meget af det, der er klar til drift eller bør vente.',
      'too-little': 'Kommunen afprøver for lidt af det, der er værd at prøve.',
      misplaced: 'Kommunen afprøver, men ikke det rigtige: både for meget og for lidt.',
      'no-pilots': 'Kommunen afprøver intet.',
      'no-clear-tilt': 'Kommunen afprøver hverken klart for meget eller klart for lidt.',
    },
  },
  figure: {
    number: (number: number): string => `Figur ${number}.`,
    reading: (publisher: string): string => `Prikken er kommunen, buen ${genitive(publisher, 'da')} placering.`,
    readingMean: (publisher: string): string =>
      `Prikken er kommunen som gennemsnit af fagområderne, buen ${genitive(publisher, 'da')} placering.`,
    readingArea: (publisher: string): string => `Prikken er fagområdet, buen ${genitive(publisher, 'da')} placering.`,
    readingAlone: 'Prikken er kommunen. Der er ingen placeringer at sammenligne med.',
    /** The edition places technologies in the areas alone. */
    readingByArea:
      'Prikken er kommunen som gennemsnit af fagområderne. Udgaven har kun placeringer for fagområderne, så her er ingen bue.',
    spread: 'Den prikkede linje er spændet mellem fagområder.',
  },
  columns: { projectStatus: 'Status', projectNote: 'Note', area: 'Fagområde' },
  table: {
    /** Marks a ring that is the combined radar's; `standIn` says so under the table. */
    standInMark: '*',
    majority:
      'Vurderingen følger flertallet af fagområderne, niveau og afstand gennemsnittet; de kan derfor pege hver sin vej.',
    standIn: '* Fra udgavens samlede radar, fordi den ikke har placeringer for fagområdet.',
    projects: 'Projekter og deres status, fra kommunens noter',
    comparison: (year: number): string => `Alle teknologier ${year}: egen anvendelse og sammenligning`,
    area: (name: string, year: number): string => `${name} ${year}: egen anvendelse og sammenligning`,
  },
  own: {
    operating: (count: number): string => `${count} i drift`,
    piloting: (count: number): string => `${count} afprøver`,
    following: (count: number): string => `${count} følger`,
    notInUse: (count: number): string => `${count} ikke i gang`,
    stopped: (count: number): string => `${count} afprøvet og stoppet`,
    notRelevant: (count: number): string => `${count} ikke relevant`,
    unanswered: (count: number): string => `${count} ikke besvaret`,
    direct: (answer: string): string => `${answer} (placeret samlet)`,
  },
  meaning: {
    operating: (count: number): string =>
      count === 1
        ? 'Teknologi er i drift ét sted (en teknologi i et fagområde tæller som ét sted).'
        : `Teknologierne er i drift ${count} steder (en teknologi i et fagområde tæller som ét sted).`,
    values: (parts: string): string => `Giver det den forventede værdi? ${parts}.`,
    yes: (count: number): string => `Ja: ${count}`,
    partly: (count: number): string => `delvist: ${count}`,
    no: (count: number): string => `nej: ${count}`,
    notEvaluated: (count: number): string => `ikke evalueret: ${count}`,
    unstated: (count: number): string => `ikke besvaret: ${count}`,
    without: 'I drift uden den forventede værdi:',
    withoutItem: (technology: string, area: string): string => `${technology} (${area})`,
    withoutAdvice: 'Drøft, om de skal justeres, bredes ud eller stoppes.',
    nothing: 'Ingen svar siger, at noget er i drift.',
  },
  findings: {
    with: (technology: string, own: string): string => `${technology} (${own})`,
    minority: (publisher: string): string =>
      `I drift i et mindretal af fagområderne, før ${publisher} vurderer den klar:`,
    none: 'Der er endnu ikke noget, der kan sammenlignes.',
    majority:
      'Vurderingen er den, som mere end halvdelen af de sammenlignede fagområder har. Enkelte områder kan være længere fremme.',
    withoutValue: 'giver ikke den forventede værdi mindst ét sted',
    /** Where only most of the areas have not begun. */
    suggestions: {
      'missing-pilot': 'Overvej en afprøvning, eller byg på erfaringen fra de områder, der er i gang.',
      untapped: 'Overvej at tage den i brug uden en ny afprøvning, gerne med hjælp fra de områder, der bruger den.',
    },
  },
  andMore: (count: number): string => `${numberWord(count, 'da')} ${count === 1 ? 'anden' : 'andre'}`,
  and: 'og',
  questions: {
    overdue: {
      text: (names: string): string => `Hvad mangler, før ${names} kan gå fra afprøvning til drift?`,
      basis: (count: number, publisher: string): string =>
        `Vi afprøver stadig ${technologies(count)}, som ${publisher} vurderer klar til drift.`,
      chair: [
        'Spørg, hvem der kan beslutte drift, og hvad der skal til.',
        'Få med ud: en dato for beslutningen, eller en grund til at vente.',
      ],
    },
    missing: {
      text: (names: string): string => `Er det værd for os at prøve ${names}, og sammen med hvem?`,
      basis: (count: number, publisher: string, byArea: boolean): string =>
        `${publisher} anbefaler at afprøve ${technologies(count)}, som ${byArea ? 'de fleste fagområder' : 'vi'} ikke er i gang med.`,
      chair: [
        'Spørg først, hvilket behov hos borgere eller medarbejdere den skal løse.',
        'Få med ud: højst et par afprøvninger med formål, ejer og slutdato, eller et bevidst nej.',
      ],
    },
    risk: {
      text: (names: string): string => `Er vi trygge ved at have ${names} i drift nu?`,
      basis: (count: number, publisher: string): string =>
        `Vi har ${technologies(count)} i drift mindst ét sted, før ${publisher} vurderer ${them(count)} klar.`,
      chair: [
        'Spørg til leverandør, sikkerhed, databeskyttelse og det udbytte, der er målt.',
        'Få med ud: hvem der følger risikoen, og hvornår I ser på den igen.',
      ],
    },
    using: {
      text: (names: string): string => `Hvad afholder os fra at bruge ${names} mere?`,
      basis: (count: number, publisher: string): string =>
        `${publisher} vurderer ${technologies(count)} klar til drift, men vi bruger ${them(count)} ikke eller kun få steder.`,
      chair: [
        'Spørg, om behovet mangler, eller om det er penge, kompetencer eller organisering.',
        'Få med ud: hvad der skal i drift uden en ny afprøvning, og hvad I vælger fra.',
      ],
    },
    early: {
      text: (names: string): string => `Hvad vil vi lære af at afprøve ${names} nu, og hvornår stopper vi?`,
      basis: (count: number, publisher: string): string =>
        `Vi afprøver ${technologies(count)}, før ${publisher} anbefaler det.`,
      chair: [
        'En tidlig afprøvning kan være rigtig. Spørg til formålet og til, hvad der afgør, om den er lykkedes.',
        'Få med ud: en slutdato, og hvad der skal til for at fortsætte.',
      ],
    },
    mixed: {
      text: (names: string): string => `Hvad kan fagområderne lære af hinanden om ${names}?`,
      basis: (count: number): string =>
        `På ${technologies(count)} er fagområderne så forskellige, at ingen vurdering har flertal.`,
      chair: [
        'Lad et område, der er i gang, fortælle, hvad det kræver.',
        'Få med ud: om forskellen er begrundet, og hvem der hjælper hvem.',
      ],
    },
    ahead: {
      text: (names: string): string => `Hvad har vi fået ud af ${names}, som vi kan give videre?`,
      basis: (count: number, publisher: string): string =>
        `Vi har ${technologies(count)} i drift, som ${publisher} kun anbefaler at afprøve.`,
      chair: [
        'Spørg, om udbyttet er evalueret, og om det kan brede sig til andre fagområder.',
        'Få med ud: hvem der evaluerer, og hvem erfaringen deles med.',
      ],
    },
    value: {
      text: (names: string): string => `Skal ${names} justeres, bredes ud eller stoppes?`,
      basis: (count: number): string => `${technologies(count)} er i drift uden at give den forventede værdi.`,
      chair: ['Spørg, hvad der var ventet, og hvad der skete.', 'Få med ud: en beslutning for hver, med en ejer.'],
    },
    answers: {
      text: 'Hvem skal svare, før vi kan drøfte billedet?',
      basis: (answered: number, cells: number): string => `${answered} af ${cells} teknologier er besvaret.`,
      chair: ['Spørg, hvad der holder fagområderne tilbage.', 'Få med ud: hvem der svarer, og hvornår.'],
    },
    reference: {
      text: 'Hvilken udgave skal vi sammenlignes med?',
      basis: 'Den valgte udgave har ingen placering at sammenligne med.',
      chair: ['Spørg, om kommunen selv har en udgave fra KL.', 'Få med ud: hvilken udgave I bruger næste gang.'],
    },
    priorities: {
      text: 'Hvor vil det gøre størst forskel for borgere og medarbejdere at gøre mere?',
      basis: 'Sammenligningen siger ikke, hvad kommunen bør gøre. Det afgør behov og prioritering.',
      chair: [
        'Lad hvert fagområde nævne ét behov, som teknologi kan hjælpe med.',
        'Få med ud: et eller to behov, I går videre med.',
      ],
    },
    worth: {
      text: 'Giver det, vi har købt, den værdi, vi ventede?',
      basis: 'Sammenligningen siger, hvad vi bruger. Den siger ikke, om det virker.',
      chair: [
        'Tag én løsning ad gangen, og spørg, hvem der har mærket en forskel.',
        'Få med ud: hvilke løsninger der skal evalueres først.',
      ],
    },
  },
  method: {
    level:
      'Niveau: I drift 4, Afprøver 3, Følger 2, Ikke i gang 1; på den samlede radar gennemsnittet af områderne. Afstand er eget niveau minus udgavens. Et minus betyder mindre i brug.',
    scale:
      'En udgave placerer teknologier i fire ringe efter modenhed: Klar, Afprøv, Hold øje og Afvent. Kommunen svarer med sin egen anvendelse: i drift, afprøver, følger eller ikke i gang.',
    finding: (publisher: string): string =>
      `Vurderingen holder kommunens anvendelse op mod ${genitive(publisher, 'da')} ring. “Afprøvet og stoppet”, “ikke relevant” og ubesvaret sammenlignes ikke.`,
    edition: (method: string): string => `Udgavens metode: ${method}`,
  },
  sources: {
    own: (kommune: string, year: number, date: string): string =>
      `${genitive(kommune, 'da')} egne svar for ${year}, som de stod ${date}.`,
    placement: (source: string, basis: string, names: string): string => `${source} (${basis}): ${names}.`,
    placementAll: (source: string, basis: string): string => `Alle placeringer: ${source} (${basis}).`,
    made: (version: string, id: string): string => `Lavet med Pejling ${version}. Øjebliksbilledets id er ${id}.`,
  },
  caveats: {
    age: (publisher: string, year: number): string =>
      `${genitive(publisher, 'da')} placeringer er fra omkring ${year} og kan have flyttet sig siden.`,
    exam: 'Sammenligningen er ikke en eksamen. En farve er en sammenligning, ikke en karakter.',
    average: 'Gennemsnittet er ikke en målsætning. Selv teknologier, der er klar til drift, bruges af få.',
    inferred: (count: number): string =>
      `${count === 1 ? 'Én placering er' : `${count} placeringer er`} udledt af kilden, ikke oplyst i den.`,
  },
  unknown: {
    own: 'Find ud af, hvem der ved det.',
    unanswered: (missing: number, all: number): string => `${missing} af ${all} svar mangler eller er “ved ikke”.`,
    noReference: (names: string): string => `Udgaven har ingen placering af ${names}.`,
    borderline: (names: string): string =>
      `Udgavens placering ligger på grænsen mellem to ringe for ${names}; det tælles ikke med.`,
    notEvaluated: (count: number): string =>
      `${count} af de steder, hvor noget er i drift, er det ikke oplyst, om det giver den forventede værdi.`,
    ethics: 'Bilaget siger ikke, om databeskyttelse og etik er vurderet, hvor borgere møder teknologien.',
    economy: 'Bilaget siger ikke, hvad det koster.',
    nothing: 'Alle svar er givet, og alle placeringer er kendt.',
  },
  leftOut: {
    notes: (count: number): string =>
      count === 1
        ? '1 note, fordi noter kan nævne personer og leverandører.'
        : `${count} noter, fordi noter kan nævne personer og leverandører.`,
    author: 'Navnet på den, der har lavet bilaget.',
    responsible: (count: number): string =>
      `Hvem der er ansvarlig for ${count === 1 ? '1 beslutning' : `${count} beslutninger`}, fordi det kan være navne.`,
    reasons: (count: number): string =>
      `Begrundelsen for ${count === 1 ? '1 aftalt placering' : `${count} aftalte placeringer`}, fordi den kan nævne personer og leverandører.`,
    initiatives: (count: number): string =>
      `Hvad ${count === 1 ? '1 beslutning' : `${count} beslutninger`} handler om, fordi en indsats kan være opkaldt efter en leverandør.`,
    elsewhere: (count: number): string =>
      `${count === 1 ? '1 aftale eller beslutning' : `${count} aftaler og beslutninger`} om fagområder, der ikke er valgt til bilaget.`,
  },
} as const;
