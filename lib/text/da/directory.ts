/** Sign-in by the kommune’s own directory. */
export const directory = {
  /** What the way in is called where the installation has no name for it. */
  name: 'kommunens login',
  signIn: (name: string): string => `Log ind med ${name}`,
  signInLead: 'Du bruger samme login som til kommunens andre systemer.',
  orPassword: 'Log ind med adgangskode i stedet',
  forgot: 'Glemt adgangskode?',
  onward: {
    title: 'Du sendes videre',
    text: 'Om et øjeblik kommer du til kommunens login. Bagefter kommer du tilbage hertil.',
    link: 'Gå til kommunens login',
  },
  waiting: {
    title: 'Kommunens login svarer ikke',
    text: 'Vi kan ikke få bekræftet, at du stadig har adgang, og viser derfor ikke noget lige nu. Det, du har gemt, er i behold, og du er stadig logget ind. Prøv igen om lidt.',
    retry: 'Prøv igen',
  },
  signedOut: {
    title: 'Du er logget ud af Pejling',
    text: 'Du er stadig logget ind hos kommunen. Bruger andre også denne computer, så log ud dér.',
    link: 'Log også ud af kommunens login',
  },
  accept: {
    lead: 'Tryk på knappen, og log ind, som du plejer. Så er din konto oprettet. Du skal ikke finde på en adgangskode.',
    orPassword: 'Vælg en adgangskode i stedet',
    groups: {
      title: 'Log ind for at begynde',
      text: 'Her får man adgang gennem kommunens login, og det afgør også, hvad man må. Du skal ikke bruge invitationen.',
    },
  },
  setup: {
    lead: 'Skriv engangskoden, og log ind med kommunens login. Så bliver du den første, og bagefter inviterer du de andre.',
    leadGroups:
      'Skriv engangskoden, og log ind med kommunens login. Så bliver du den første. De andre får adgang gennem deres grupper.',
    submit: (name: string): string => `Fortsæt med ${name}`,
  },
  endedTitle: 'Du er blevet logget ud',
  /** Why the directory ended a session. */
  ended: {
    ended:
      'Kommunens login har ikke længere kunnet bekræfte din adgang. Log ind igen. Kan du ikke det, så spørg kommunens it-afdeling.',
    expired: 'Din tid hos kommunens login er udløbet. Log ind igen.',
    moved: 'Du hører nu til et andet sted i kommunens login. Log ind igen for at fortsætte dér.',
    'no-group':
      'Du er ikke længere i en af de grupper, der giver adgang til Pejling. Er det en fejl, så bed kommunens it-afdeling om at sætte dig i gruppen igen.',
    'no-groups-claim':
      'Kommunens login fortæller ikke længere, hvilke grupper du er i. Det skal kommunens it-afdeling se på.',
    'group-overage':
      'Du er kommet i så mange grupper, at kommunens login ikke kan fortælle os om dem alle. Det skal kommunens it-afdeling se på.',
    'two-kommuner': 'Dine grupper peger nu på mere end én kommune. Bed it-afdelingen om at rette det.',
    'unknown-kommune':
      'Dine grupper peger på en kommune, der ikke findes her. Det skal den, der driver Pejling, se på.',
    'kommune-not-joined': 'Dine grupper peger på en kommune, der ikke er med i Pejling. Spørg den, der driver Pejling.',
  },
  /** Why a sign-in by the directory came to nothing, and what to do. */
  failed: {
    'directory-denied':
      'Kommunens login sagde nej, eller login blev afbrudt. Prøv igen. Sker det igen, så spørg kommunens it-afdeling, om du har adgang til Pejling.',
    'directory-state': 'Login nåede at udløbe eller blev åbnet to gange. Begynd forfra her.',
    'directory-token':
      'Svaret fra kommunens login kunne ikke godkendes, så vi lukkede ingen ind. Prøv igen. Sker det igen, så sig det til den, der driver Pejling.',
    'directory-silent': 'Kommunens login svarer ikke lige nu. Prøv igen om lidt.',
    'directory-setup':
      'Pejling og kommunens login er ikke sat rigtigt op til hinanden. Det skal den, der driver Pejling, se på.',
    'no-account': 'Du har ingen konto i Pejling endnu. Bed den, der styrer kommunens radar, om en invitation.',
    'no-email':
      'Kommunens login oplyser ikke din e-mailadresse, og den skal vi bruge til din konto. Det skal kommunens it-afdeling se på.',
    'email-unverified':
      'Kommunens login siger ikke god for din e-mailadresse, så vi kan ikke vide, om en konto er din. Den, der driver Pejling, kan se i vejledningen, hvad der skal til.',
    'bound-to-other':
      'Kontoen med din e-mailadresse hører til en anden person hos kommunens login. Bed den, der styrer kommunens radar, om at slette den gamle konto.',
    'other-kommune':
      'Kontoen med din e-mailadresse hører til en anden kommune, end dine grupper siger. Bed den kommune om at slette kontoen.',
    closed: 'Din konto i Pejling er lukket. Spørg den, der styrer kommunens radar.',
    'has-account': 'Du har allerede en konto. Log ind uden om invitationen.',
    'setup-role':
      'Den første konto skal være digitaliseringschef i den valgte kommune eller koordinator, og det siger dine grupper ikke. Ret grupperne eller opsætningen, og prøv igen.',
    'no-group':
      'Du er ikke i en af de grupper, der giver adgang til Pejling. Bed kommunens it-afdeling om at sætte dig i gruppen.',
    'no-groups-claim': 'Kommunens login fortæller ikke, hvilke grupper du er i. Det skal kommunens it-afdeling se på.',
    'group-overage':
      'Du er i så mange grupper, at kommunens login ikke kan fortælle os om dem alle. It-afdelingen kan vælge, at kun de grupper, der hører til Pejling, bliver sendt med.',
    'two-kommuner':
      'Dine grupper peger på mere end én kommune, og man kan kun høre til én. Bed it-afdelingen om at rette det.',
    'unknown-kommune':
      'Dine grupper peger på en kommune, der ikke findes her. Det skal den, der driver Pejling, se på.',
    'kommune-not-joined':
      'Dine grupper peger på en kommune, der ikke er med i Pejling endnu. Spørg den, der driver Pejling.',
    used: 'Invitationen er allerede brugt. Er det dig, der har brugt den, så log ind her.',
    revoked: 'Invitationen er trukket tilbage. Spørg den, der inviterede dig.',
    expired: 'Invitationen gælder i 14 dage og er udløbet. Bed den, der inviterede dig, om en ny.',
    'email-in-use': 'Der er allerede en konto med den e-mailadresse, invitationen er sendt til. Log ind med den her.',
    'wrong-code': 'Engangskoden er ikke rigtig længere. Brug den kode, serveren skrev, sidst den blev startet.',
    'set-up': 'Pejling er allerede taget i brug. Log ind her.',
  },
} as const;
