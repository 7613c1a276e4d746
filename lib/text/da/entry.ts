/** The ways in: sign-in, first run, invitation, and one's own account. */
export const entry = {
  password: {
    label: 'Adgangskode',
    hint: 'Mindst 12 tegn. En kort sætning er let at huske.',
    problems: {
      'too-short': 'Adgangskoden skal være på mindst 12 tegn.',
      'too-long': 'Adgangskoden må højst være på 128 tegn.',
      personal: 'Adgangskoden må ikke være dit navn eller din e-mailadresse.',
      common: 'Den adgangskode er for let at gætte. Skriv fx en kort sætning.',
      leaked:
        'Adgangskoden er lækket fra andre steder, så den er blandt dem, der gættes først. Vælg en anden, fx en kort sætning.',
    },
  },
  name: 'Navn',
  email: 'E-mailadresse',
  signIn: {
    title: 'Log ind',
    lead: 'Se, hvor jeres kommune står, og udfyld radaren.',
    submit: 'Log ind',
    help: 'Har du glemt adgangskoden, så bed kommunens digitaliseringschef om hjælp. Er du koordinator, så bed en anden koordinator.',
    failed: {
      CredentialsSignin: 'E-mailadressen eller adgangskoden er ikke rigtig. Prøv igen.',
      throttled: 'Der er prøvet for mange gange. Vent et kvarter, og prøv igen.',
      unknown: 'Vi kunne ikke logge dig ind. Prøv igen.',
    },
    failedTitle: 'Du er ikke logget ind',
    done: {
      reset: 'Din adgangskode er skiftet. Log ind med den nye.',
      'set-up': 'Pejling er klar til brug. Log ind med den e-mailadresse og adgangskode, du valgte.',
    },
    doneTitle: 'Velkommen',
    endedTitle: 'Du er logget ud',
    /** Why the session that this browser had is over. */
    ended: {
      elsewhere:
        'Du har selv logget dig ud herfra i en anden browser. Var det ikke dig, så sig det straks til den, der styrer kommunens radar.',
      role: 'Din rolle i Pejling er ændret. Log ind igen, så gælder den nye.',
      password:
        'Din adgangskode er skiftet. Log ind med den nye. Har du ikke selv skiftet den, så sig det straks til den, der styrer kommunens radar.',
      closed: 'Din konto er lukket. Er det en fejl, så spørg den, der styrer kommunens radar.',
      idle: 'Du har ikke brugt Pejling i 8 timer. Det, du har gemt, er i behold. Log ind igen.',
      long: 'Det er 14 dage siden, du loggede ind. Log ind igen.',
      unknown: 'Log ind igen for at fortsætte.',
    },
  },
  signInAgain: {
    title: 'Log ind igen',
    lead: 'Vis, at det er dig. Så kommer du tilbage til det, du var i gang med.',
  },
  demo: {
    title: 'Prøv Pejling',
    lead: 'Dette er en demo. Vælg, hvem du vil være. Du skal ikke bruge en adgangskode.',
    thrownAway:
      'Tallene er simulerede. Alt, hvad du skriver, bliver smidt væk, senest efter 14 dage. Skriv ikke noget om rigtige personer.',
    roles: {
      editor: 'Styrer kommunens radar, inviterer andre og henter regneark',
      contributor: 'Udfylder sine egne fagområder',
      reader: 'Ser radaren og vurderingerne og laver udkast til bilag',
      coordinator: 'Udgiver fælles udgaver og inviterer kommuner, men ser ingen kommunes svar',
    },
    kommuner: {
      Eksempelkommune: 'To år er udfyldt med simulerede svar.',
      'Blank kommune (demo)': 'Radaren er tom. Prøv at udfylde den fra bunden.',
    },
    shared: 'Uden for kommunerne',
    sharedLead: 'For den, der driver Pejling for flere kommuner.',
    people: {
      editor: 'Log ind som digitaliseringschef',
      contributor: 'Log ind som fagchef',
      reader: 'Log ind som direktør',
      coordinator: 'Log ind som koordinator',
    },
    other: 'Har du en konto?',
  },
  setup: {
    title: 'Tag Pejling i brug',
    lead: 'Opret den første konto. Bagefter inviterer du de andre. Er du fra it, så begynd med digitaliseringschefen, som derefter kan lukke din konto.',
    code: 'Engangskode',
    codeHint:
      'Serveren skrev koden i sin log, da den blev startet: se med “journalctl -u pejling” eller “docker compose logs pejling”. Den virker én gang.',
    kind: 'Hvem skal bruge installationen?',
    kinds: {
      kommune: 'Én kommune',
      kommuneHint: 'Du bliver kommunens digitaliseringschef og styrer radaren.',
      shared: 'Flere kommuner sammen',
      sharedHint:
        'Du bliver koordinator og inviterer hver kommunes første digitaliseringschef. Du ser ingen kommunes svar.',
    },
    kommune: 'Kommune',
    kommuneHint: 'Kun når installationen er til én kommune.',
    kommuneNone: 'Vælg kommune',
    you: 'Din konto',
    submit: 'Opret kontoen',
    failedTitle: 'Kontoen blev ikke oprettet',
    failed: {
      malformed: 'Udfyld alle felter, og prøv igen.',
      'wrong-code': 'Engangskoden er ikke rigtig. Brug den kode, serveren skrev, sidst den blev startet.',
      throttled: 'Der er prøvet for mange gange. Vent et kvarter, og prøv igen.',
      'no-kommune': 'Vælg en kommune på listen.',
    },
  },
  invitation: {
    title: 'Velkommen til Pejling',
    leads: {
      editor: (kommune: string): string => `Du er inviteret til at styre teknologiradaren i ${kommune}.`,
      contributor: (kommune: string): string => `Du er inviteret til at udfylde teknologiradaren i ${kommune}.`,
      reader: (kommune: string): string => `Du er inviteret til at se teknologiradaren i ${kommune}.`,
      coordinator: (): string => 'Du er inviteret som koordinator for de kommuner, der bruger Pejling her.',
    },
    emailHint: 'Den bruger du, når du logger ind.',
    nameHint: 'Det navn ser dine kolleger.',
    submit: 'Opret min konto',
    failedTitle: 'Kontoen blev ikke oprettet',
    failed: {
      malformed: 'Skriv dit navn og en adgangskode, og prøv igen.',
      'email-in-use': 'Der er allerede en konto med den e-mailadresse. Log ind med den i stedet.',
    },
    closedTitle: 'Invitationen kan ikke bruges',
    missing: {
      title: 'Vi kender ikke invitationen',
      text: 'Linket er ikke rigtigt, eller der er lavet et nyt siden. Se, om du har fået et nyere, eller bed den, der inviterede dig, om et nyt link.',
    },
    closed: {
      used: 'Linket er allerede brugt. Er det dig, der har brugt det, så log ind.',
      revoked: 'Invitationen er trukket tilbage. Spørg den, der inviterede dig.',
      expired: 'Linket gælder i 14 dage og er udløbet. Bed den, der inviterede dig, om et nyt.',
    },
    toSignIn: 'Gå til login',
  },
  profile: {
    title: 'Min konto',
    lead: (email: string): string => `Du logger ind med ${email}.`,
    directory: (email: string): string => `Du logger ind med kommunens login. Din adresse er ${email}.`,
    kept: 'Se, hvad Pejling har gemt om dig',
    change: 'Skift adgangskode',
    current: 'Nuværende adgangskode',
    next: 'Ny adgangskode',
    submit: 'Skift adgangskode',
    name: {
      title: 'Dit navn',
      hint: 'Det navn ser dine kolleger.',
      submit: 'Ret navnet',
      doneTitle: 'Gemt',
      done: 'Dit navn er rettet.',
      failedTitle: 'Navnet blev ikke rettet',
      failed: {
        'no-name': 'Skriv et navn på højst 100 tegn.',
        'from-directory': 'Navnet kommer fra kommunens eget login. Ret det dér.',
        'name-changed': 'Din konto er ændret imens. Prøv igen.',
      },
    },
    others: 'Er du logget ind andre steder, bliver du logget ud dér.',
    none: 'I demoen har ingen en adgangskode.',
    doneTitle: 'Adgangskoden er skiftet',
    done: 'Du er logget ud alle andre steder.',
    failedTitle: 'Adgangskoden blev ikke skiftet',
    failed: {
      malformed: 'Udfyld begge felter, og prøv igen.',
      'wrong-password': 'Den nuværende adgangskode er ikke rigtig.',
      throttled: 'Der er prøvet for mange gange. Vent et kvarter, og prøv igen.',
      changed: 'Adgangskoden er lige blevet skiftet et andet sted. Prøv igen.',
    },
  },
} as const;
