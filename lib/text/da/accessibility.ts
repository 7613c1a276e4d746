/** The accessibility statement: what Pejling knows of itself. The kommune owns the statement it publishes. */
export const accessibility = {
  title: 'Tilgængelighedserklæring',
  lead: 'Pejling skal kunne bruges af alle. Her står, hvad vi ved om, hvor tilgængelig siden er.',
  owner: {
    heading: 'Hvem har ansvaret',
    text: 'Den kommune eller myndighed, der driver denne installation, ejer erklæringen og skal selv offentliggøre den med WAS-Tool. Teksten her er Pejlings bidrag til den.',
  },
  standard: {
    heading: 'Hvad siden er bygget efter',
    text: 'Siden er bygget efter WCAG 2.2 niveau AA, som går videre end EN 301 549, der er lovkravet. Den bruger Det Fælles Designsystem.',
  },
  done: {
    heading: 'Det er gjort',
    keyboard: 'Alt kan gøres med tastatur, også at placere en teknologi på radaren.',
    script: 'Alt kan læses og udfyldes uden JavaScript.',
    text: 'Radaren har en tekstbeskrivelse, og tabellen ved siden af siger det samme i ord og tal.',
    colour: 'Farve står aldrig alene: hver vurdering har et tegn og et ord. Radaren kan læses i gråtoner og på papir.',
    tested: 'Hver side er prøvet automatisk med axe på begge sprog. En automatisk prøve finder ikke alle fejl.',
  },
  known: {
    heading: 'Det ved vi ikke er i orden endnu',
    users: 'Siden er ikke prøvet af brugere med handicap.',
    readers: 'Siden er ikke prøvet igennem med alle gængse skærmlæsere.',
    phone: 'På en smal skærm vises radaren uden navne. Navnene står i listen.',
  },
  feedback: {
    heading: 'Fandt du noget, du ikke kunne bruge?',
    text: 'Skriv til den, der styrer radaren i din kommune, så det kan blive rettet. Får du ikke svar, kan du klage til Digitaliseringsstyrelsen.',
  },
} as const;
