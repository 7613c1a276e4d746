import { nameTokens } from './normalise-name';

/**
 * What a heading says about its column. Words are folded as `nameTokens` folds them (ø → o, å and aa → a, æ → a). A
 * stem ends with *, a compound's tail begins with *.
 */
const wordsOf = {
  maturity: ['modenhed*', '*modenhed', 'maturity', 'trl'],
  reference: [
    'kl',
    'kls',
    'reference*',
    'national*',
    'landsgennemsnit*',
    'landstal',
    'landsplan',
    'edition',
    'udgave*',
  ],
  computed: [
    ...['gennemsnit*', '*gennemsnit', 'gns', 'snit', '*snit', 'middel*', 'average', 'avg', 'mean', 'median'],
    ...['rund', 'rundet', 'afrund*', 'oprund*', 'nedrund*', 'rounded', 'round', 'maks', 'maksimum', 'max', 'maximum'],
    ...['hojest*', 'hojst', 'highest', 'min', 'minimum', 'lavest*', 'lowest', 'sum', 'spredning', 'varians', 'stdafv'],
    ...['afvigelse', 'forskel', 'difference', 'diff', 'afstand', 'gap', 'antal', 'count'],
  ],
  category: ['kategori*', 'category', 'categories', 'gruppe', 'group', 'sektor', 'tema', 'teknologityp*'],
  other: [
    ...['nr', 'nummer', 'no', 'number', 'id', 'lobenr', 'ar', 'year', 'dato', 'date', 'prioritet', 'priority'],
    ...['relevans', 'relevance', 'pris', 'budget', 'link', 'links', 'url', 'beskrivelse', 'description'],
    ...['bemarkning*', 'kommentar*', 'comment*', 'note', 'noter', 'notes', 'ansvarlig', 'leverandor*', 'udbredelse'],
  ],
  technology: ['teknologi', 'teknologier', 'technology', 'technologies', 'teknologinavn', 'navn', 'name', 'emne'],
  area: ['fagomrade', 'fagomrader', 'omrade', 'omrader', 'forvaltning*', 'afdeling*', 'area', 'areas', 'department*'],
  ring: ['ring', 'ringen', 'placering', 'indplacering', 'niveau', 'level', 'radar'],
  combined: ['samlet', 'combined', 'total', 'kommune', 'kommunen', 'overordnet', 'overall', 'falles', 'tvargaende'],
  own: [
    ...['anvendelse', 'brug', 'status', 'vurdering', 'egen', 'vores', 'vi', 'vardi', 'svar', 'score', 'own', 'use'],
    ...['usage', 'our', 'value', 'answer', 'placement', 'stadie', 'trin'],
  ],
} as const;
export type HeaderWord = keyof typeof wordsOf;

/** True when a word of the heading is of the kind asked for. */
export function headerSays(header: string, kind: HeaderWord): boolean {
  return nameTokens(header).some((token) => wordsOf[kind].some((word) => fits(token, word)));
}

/** True when every word of the heading is of one of the kinds, figures and an empty heading included. */
export function headerSaysOnly(header: string, kinds: readonly HeaderWord[]): boolean {
  const known = kinds.flatMap((kind): readonly string[] => wordsOf[kind]);
  return nameTokens(header).every((token) => /^\d+$/.test(token) || known.some((word) => fits(token, word)));
}

function fits(token: string, word: string): boolean {
  if (word.endsWith('*')) return token.startsWith(word.slice(0, -1));
  return word.startsWith('*') ? token.endsWith(word.slice(1)) : token === word;
}
