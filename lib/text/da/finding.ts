import { genitive } from '../genitive';

const kl = 'KL';

/** The findings that name the edition's publisher. */
const published = {
  'premature-pilot': (publisher: string): string => `Afprøves, før ${publisher} anbefaler det`,
  exposed: (publisher: string): string => `I drift, før ${publisher} vurderer den klar`,
  aligned: (publisher: string): string => `Svarer til ${genitive(publisher, 'da')} placering`,
  borderline: (publisher: string): string => `${genitive(publisher, 'da')} placering ligger på grænsen`,
} as const;

/** Findings, uses, rings and the other words of the comparison. */
export const finding = {
  /** As they read when KL is the publisher. For any other, `findingName` asks `published`. */
  names: {
    'overdue-pilot': 'Afprøves stadig – klar til drift',
    'premature-pilot': published['premature-pilot'](kl),
    'missing-pilot': 'Afprøves ikke – værd at prøve',
    untapped: 'Bruges ikke – klar til drift',
    unscaled: 'I drift få steder – klar til at brede ud',
    exposed: published.exposed(kl),
    'early-pilot': 'Afprøves tidligt – drøft formålet',
    ahead: 'Foran – evaluér og del',
    mixed: 'Områderne er forskellige',
    aligned: published.aligned(kl),
    evaluated: 'Afprøvet og stoppet',
    'not-relevant': 'Ikke relevant her',
    unanswered: 'Ikke besvaret',
    'no-reference': 'Ingen placering at sammenligne med',
    borderline: published.borderline(kl),
  },
  published,
  /** What the finding suggests, one sentence. */
  suggestions: {
    'overdue-pilot': 'Saml op på afprøvningen, og beslut, om den skal i drift.',
    'premature-pilot': 'Drøft, om afprøvningen skal vente, eller hvad I vil lære af den.',
    'missing-pilot': 'Overvej en afprøvning, gerne sammen med en kommune, der er i gang.',
    untapped: 'Andre har prøvet den. Overvej at tage den i brug uden en ny afprøvning.',
    unscaled: 'Den bruges få steder. Overvej at brede den ud.',
    exposed: 'Se på risiko, leverandør og udbytte, og hold øje med udviklingen.',
    'early-pilot': 'En afprøvning kan være rigtig. Gør formålet klart, og sæt en slutdato.',
    ahead: 'Evaluér udbyttet, og del erfaringen med andre kommuner.',
    mixed: 'Se fagområderne hver for sig, og lad dem lære af hinanden.',
    aligned: 'Sammenligningen kalder ikke på handling.',
    evaluated: 'Behold erfaringen, og del den. Tag teknologien op igen, hvis forudsætningerne ændrer sig.',
    'not-relevant': 'Sammenligningen kalder ikke på handling.',
    unanswered: 'Svar, eller vælg “ved ikke”.',
    'no-reference': 'Udgaven har ingen placering. Der er intet at sammenligne med.',
    borderline: 'Placeringen kan læses på to måder. Den tælles ikke med.',
  },
} as const;
