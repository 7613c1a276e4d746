/** The rules in plain Danish, for whoever has to stand by a figure. */
export const method = {
  title: 'Metode',
  lead: 'Sådan sammenlignes en kommunes egen brug af teknologi med KL’s teknologiradar. Sammenligningen er ikke en eksamen. Den åbner en samtale.',
  contents: 'På siden',
  talk: {
    heading: 'Hvad sammenligningen er til',
    text: 'Brug den til at spørge: Giver det, vi har købt, den værdi, vi ventede? Prøver vi for lidt eller for meget? Står vi på andres erfaringer?',
    diagnosis:
      'To ting går igen i kommunerne: mange afprøvninger bliver aldrig bredt ud, selv om teknologien er klar, og samtidig bliver for lidt af det, der er værd at prøve, prøvet. En klar teknologi behøver ikke flere afprøvninger. En, der næsten er klar, prøves, før den bredes ud. En umoden prøves først, hvis den overhovedet skal bruges.',
  },
  scale: {
    heading: 'Ringe og anvendelse',
    text: 'En udgave placerer teknologier i fire ringe efter modenhed. Kommunen svarer med sin egen anvendelse. De tegnes på samme skala, men har hver deres ord: en kommune “afprøver”, den er ikke “Afprøv”.',
    level: 'Niveau',
    ring: 'Udgavens ring',
    use: 'Kommunens anvendelse',
    others:
      'Fire svar er ikke en anvendelse og tæller aldrig som “Ikke i gang”: afprøvet og stoppet, ikke relevant, ved ikke og intet svar. De sammenlignes ikke.',
  },
  decision: {
    heading: 'Sådan bliver en vurdering til',
    text: 'Én teknologi i ét fagområde holdes op mod udgavens ring:',
    caption: 'Vurderingen af egen anvendelse mod udgavens ring',
    own: 'Egen anvendelse',
    operating: 'I drift, flere steder eller i hele området',
    operatingSingle: 'I drift, kun enkelte steder',
    piloting: 'Afprøver',
    following: 'Følger',
    notInUse: 'Ikke i gang',
    signs: 'Hver vurdering har et tegn, et ord og en farve. Tegnet og ordet siger det hele; farven hjælper kun.',
    states:
      '“Afprøvet og stoppet” sammenlignes ikke. Ikke relevant, ved ikke og intet svar står for sig selv. Har udgaven ingen placering, er der intet at sammenligne med.',
    levels: (zone: string): string =>
      `En oplyst ring går forud for et tal. Har udgaven kun et tal, bruges den nærmeste ring. Ligger tallet højst ${zone} fra en grænse, gives en vurdering kun, hvis begge ringe giver den samme. Teknologisk modenhed vises, men sammenlignes aldrig.`,
    distance: 'Afstand er kommunens niveau minus udgavens. Et minus betyder mindre i brug end udgavens placering.',
  },
  balance: {
    heading: 'For lidt eller for meget?',
    text: 'Mange vurderinger lægges sammen til ét billede.',
    much: 'For meget: det, der afprøves, selv om det er klar til drift, og det, der afprøves, selv om udgaven siger Afvent.',
    little: 'For lidt: det, der er værd at prøve, men ikke prøves.',
    beside:
      'Ved siden af, uden at tælle med: tidlige afprøvninger, det, der bruges for lidt, det, der er i drift for tidligt, og det, kommunen er foran med.',
    threshold: (percent: number, findings: number): string =>
      `Der er overvægt til en side, når den har mindst ${findings} vurderinger og mindst ${percent} pct. af det, der kan sammenlignes. De ${percent} pct. er Pejlings egen grænse, ikke KL’s, og kommunen kan ændre den.`,
    both: 'Er der overvægt til begge sider, afprøver kommunen, men ikke det rigtige. Er der til ingen af dem, er der ingen klar overvægt.',
    counts: (comparable: number, percent: number): string =>
      `Der gives kun en optælling, når færre end ${comparable} kan sammenlignes, når under ${percent} pct. er besvaret, eller når udgaven mangler Klar, Afprøv eller de yderste ringe.`,
  },
  combined: {
    heading: 'Den samlede radar',
    text: 'Den samlede radar er afledt af fagområderne. Gennemsnittet placerer kun prikken, og den prikkede linje viser spændet fra laveste til højeste.',
    majority:
      'Vurderingen er den, som mere end halvdelen af de sammenlignede områder har, hvert mod sin egen placering. Ellers er vurderingen, at områderne er forskellige.',
    why: 'Et gennemsnit ville kalde en teknologi afprøvet, som intet område afprøver. Det højeste svar ville skjule alle afprøvninger.',
    minority: 'Har et mindretal af områderne en teknologi i drift for tidligt, står den i en liste for sig.',
    direct:
      'Har kommunen kun placeret teknologien samlet, gælder det svar. Findes begge dele, vinder fagområderne, og det direkte svar står som en bemærkning.',
    standIn:
      'Har en udgave ingen placeringer for fagområder, bruges den samlede radars. Det er mærket, hvor det sker, og kommunen kan slå det fra.',
    local: 'Kommunens egne teknologier vises på radaren, men sammenlignes ikke.',
  },
  pilots: {
    heading: 'Indsatser, og hvordan afprøvningerne har det',
    text: 'En placering siger, hvad et område gør. En indsats er det konkrete bag den: idé, pilot, evalueret, i drift eller stoppet, hver med sin dato. Kun det, der afprøves nu (pilot eller evalueret), kan have noget, der skal ses på:',
    overdue:
      'Over slutdatoen: den planlagte slutning er passeret, og det er hverken besluttet at skalere eller at stoppe. På selve slutdagen er den endnu ikke over tiden. Forlænges den, skal den have en ny slutdato.',
    stuck: (least: number, most: number): string =>
      `Sidder fast: den har været afprøvet i flere hele måneder end kommunens egen grænse (18, hvis I ikke har ændret den; ${least}-${most} kan vælges). Den tid, den er evalueret uden en beslutning, tæller med.`,
    onReady:
      'Teknologien er klar: udgaven har den i Klar i et af indsatsens fagområder. Det er samme regel som “Afprøves stadig – klar til drift”, så de to aldrig siger hver sit. Sæt den i drift, eller stop.',
    noEvaluation:
      'Mangler evaluering: slutdatoen er passeret, eller den kaldes evalueret, men der står hverken en evaluering eller et resultat.',
    noPath: 'Mangler vej til drift: der står ikke, hvordan den kommer i drift, og der er ingen business case.',
    noPurpose: 'Mangler formål: der står ikke, hvad den er til.',
    figures:
      'Medianen er det midterste antal hele måneder, som de nuværende afprøvninger har varet. Andelen, der er skaleret, er dem, der nu er i drift, ud af dem, der er afprøvet og derefter sat i drift eller stoppet. Det, der er sat i drift uden at være afprøvet, tæller ikke med. Tragten tæller faserne ved hver måneds udgang.',
    hints: {
      heading: 'Når placering og indsats siger hver sit',
      text: 'Pejling viser det og retter aldrig noget af sig selv. Et felt, der afprøves uden en indsats; en pilot, hvor feltet siger noget andet; noget i drift, som feltet ikke siger; og “enkelte steder”, selv om teknologien er i drift i mindst to områder. Med ét klik kan feltet tage det, indsatserne siger: i drift går forud for pilot, pilot for idé, og idé for stoppet. Udbredelsen er den bredeste, nogen af dem i drift har oplyst.',
    },
    room: {
      heading: 'Hver for sig først',
      text: (fewest: number): string =>
        `På et møde placerer hver deltager en teknologi på sin egen telefon, før gruppen taler om den. Fordelingen vises først, når mindst ${fewest} har svaret, og aldrig med navne. Den gemmes kun som antal, og de enkelte svar slettes, når mødet lukkes. Det, gruppen bliver enig om, er ikke et gennemsnit: det er en beslutning med en begrundelse, og den gemmes som kommunens egen placering.`,
    },
  },
  releases: {
    heading: 'Målinger: hvad de øvrige gør',
    text: 'En udgave er en vurdering af teknologien. En måling er noget andet: en optælling af, hvad kommunerne selv svarer. De to blandes aldrig. Af en måling bliver der hverken en vurdering eller en overvægt, kun en fordeling. Bruger alle en klar teknologi for lidt, er det stadig for lidt.',
    counted: {
      heading: 'Sådan tælles der',
      text: 'Koordinatoren åbner en måling over én udgave, kommunerne bidrager, og når målingen lukkes, tælles svarene én gang for alle. Det, der offentliggøres, er hele tal: hvor mange der har svaret hvad. En måling kan ikke ændres bagefter, heller ikke når en kommune senere ændrer sit svar.',
      areas:
        'Fagområder, som kommunen har knyttet til samme område i udgaven, tæller sammen med deres midterste svar, det laveste af to midterste. Det samme gør alle områder på den samlede radar. Noter, navne og kommunens egne teknologier er aldrig med.',
      mean: 'Gennemsnittet er niveauet 1 til 4 af dem, der svarer med en anvendelse. Afprøvet og stoppet, ikke relevant og ved ikke står for sig og trækker ikke ned.',
      coverage: (kommuner: number): string =>
        `Fra ${kommuner} deltagende kommuner kaldes tallene landsgennemsnit, ellers gennemsnit af de deltagende.`,
    },
    groups: {
      heading: 'Grupper, og hvad der holdes tilbage',
      text: 'Tal offentliggøres for alle deltagere og for tre faste inddelinger: region, kommunegruppe og indbyggertal (under 30.000, 30.000-60.000 og over 60.000). Regionen er den, kommunen hørte til på målingens skæringsdato.',
      rule: (fewest: number): string =>
        `Ingen tal må handle om færre end ${fewest} kommuner, heller ikke ved at lægge grupper sammen og trække dem fra hinanden, på tværs af inddelinger og målinger. Det afgøres ud fra listen over deltagere, før noget svar bliver læst, og kan ikke slås fra.`,
      merged: (fewest: number): string =>
        `En gruppe med færre end ${fewest} deltagere slås sammen med sin nabo i inddelingen. De tre storbykommuner står derfor sammen med provinsbykommunerne.`,
      waits: (fewest: number): string =>
        `Er der kommet eller gået nogen, men færre end ${fewest}, siden gruppen blev offentliggjort i en tidligere måling, venter den: ellers kunne forskellen mellem to målinger vise, hvad netop de svarede.`,
      withheld:
        'Kan nogle få kommuners svar alligevel regnes ud, holdes hele inddelingen tilbage. Ved hver måling står, hvad der er holdt tilbage og hvorfor.',
      suppressed: (answers: number): string =>
        `Et enkelt felt vises kun, når mindst ${answers} har svaret med en anvendelse. Ellers er det skjult, og det står der.`,
      unprotected:
        'To ting beskytter reglerne ikke mod: at en kommune ændrer sit eget svar mellem to målinger, og at alle svarer det samme. Det får kommunen at vide, før den bidrager.',
    },
    others: {
      heading: 'De øvrige',
      text: (answers: number): string =>
        `En kommune sammenlignes med de øvrige: målingens tal uden dens eget svar, som det blev talt med. Det vises kun, når mindst ${answers} er tilbage. De offentliggjorte tal er de samme for alle.`,
      unknown:
        'Er det ikke kendt her, hvilket svar der blev talt med, er kommunens eget svar med i tallene, og det står der. Så siges intet om, hvor kommunen ligger.',
      position:
        'Foran de fleste: kommunens svar ligger over mindst tre fjerdedele af de øvriges. Efter de fleste: under mindst tre fjerdedele. Ellers på linje med de øvrige. Foran er ikke bedre.',
      split: (percent: number): string =>
        `Svarer mindst ${percent} pct. det ene og mindst ${percent} pct. det andet, og er de to svar ikke naboer, er kommunerne delt. Så ligger gennemsnittet, hvor næsten ingen er. Det mærkes som misvisende, og fordelingen vises.`,
      portfolio:
        'For hver kommune tælles også, hvor mange teknologier den afprøver, og hvor mange den har i drift, i ét fagområde eller i alt. I alt tæller en teknologi, når den afprøves i mindst ét af udgavens fagområder, eller når det er kommunens samlede svar; det samme gælder drift. Et fagområde, der ikke er knyttet til udgaven, tæller kun gennem det samlede svar, så en afprøvning dér kan være skjult. Tallet holdes op mod de øvriges kvartiler: flere end tre fjerdedele, flere end halvdelen og så videre. Har kommunens radar ikke alle de teknologier, målingen spurgte til, siges intet om, hvor tallet ligger.',
      similar:
        '“Kommuner som vores” er de tolv nærmeste efter indbyggertal, kommunegruppe og region. Det er nogen at ringe til, ikke en gruppe, der vises tal for.',
    },
    simulated: {
      heading: 'Demoens simulerede kommuner',
      text: 'I demoen deltager 98 opfundne kommuner, “Simuleret 001” til “Simuleret 098”. Grupperne er på størrelse med landets egne; indbyggertal og svar er trukket af en talrække, der er den samme hver gang.',
      model:
        'Hver teknologi har et niveau, som kommunerne ligger omkring, og hvert fagområde ligger længere inde eller ude. Hver kommune er lidt mere eller mindre fremme, de store en smule mere. Dertil kommer tilfældige udsving, som mest er de samme fra år til år. Chatbot, VR og droner har to lejre. Nogle afprøvninger stoppes, og nogle felter er ikke relevante, ukendte eller ubesvarede, enkelte så tit, at de skjules.',
      rounds:
        'Fra 2025 til 2026 rykker flere teknologier indad, mest AI og sprogteknologi. Otte kommuner kommer til i 2026. De er valgt, så to kommunegrupper må vente, og reglen kan ses.',
      nothing: 'Tallene siger intet om virkelige kommuner.',
    },
  },
  misread: {
    heading: 'Det er let at læse forkert',
    ready:
      'Klar betyder, at teknologien er moden. Det betyder ikke, at mange bruger den: klare teknologier bruges af få.',
    average:
      'Gennemsnittet er ikke en målsætning. KL’s placeringer udtrykker et gennemsnit af mange vurderinger, ikke hvad netop jeres kommune bør gøre.',
    colour: 'En farve er en sammenligning, ikke en karakter. Foran er ikke bedre, og for lidt er ikke dumpet.',
    immature:
      'En umoden teknologi prøves med rette, før den bruges. Derfor tæller en tidlig afprøvning ikke som for meget; den er noget at drøfte.',
    years:
      'Metoden er ikke den samme fra år til år. 2020 vurderer modenhed og relevans; fra 2021 er en placering gennemsnittet af teknologisk modenhed og udbredelse. En forskel mellem to år kan være en forskel i metode.',
  },
  editions: {
    heading: 'Udgaver, kilder og forbehold',
    text: 'Ingen placering er fundet på. Hver bærer sin kilde, og om den er oplyst eller udledt.',
    technologies: 'Teknologier',
    areas: 'Udgavens fagområder',
    placements: 'Placeringer',
    basis: (stated: number, inferred: number): string =>
      inferred === 0 ? `${stated} oplyst` : `${stated} oplyst, ${inferred} udledt`,
    publisher: 'Udgiver',
    noAreas: 'ingen – kun samlet radar',
    ownAreas:
      'De fagområder, en ny kommune begynder med, er Pejlings egne. De er ikke KL’s liste fra 2020, og de kan omdøbes.',
  },
  unknown: {
    heading: 'Det ved vi ikke',
    y2020:
      '2020: 20 teknologier på syv radarer. De øvrige 11 teknologier, navnene på de seks fagområder og alle placeringer pr. fagområde er ikke kendt.',
    y2021: '2021: 27 teknologier og otte fagområder. Placeringerne er ikke kendt.',
    y2022: '2022: 25 teknologier. Placeringerne er ikke kendt.',
    y2023: '2023: 25 teknologier, bedømt af 554 besvarelser. Placeringerne er ikke kendt.',
    y2024: '2024: 634 besvarelser. Placeringerne er ikke kendt.',
    load: 'Har kommunen selv en udgave fra KL, kan den tastes ind eller hentes fra et regneark under Udgaver.',
  },
} as const;
