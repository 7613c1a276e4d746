import { nameTokens } from '../normalise-name';

/** The columns of a sheet of initiatives, in its order. */
export const initiativeColumns = [
  ...(['id', 'version', 'title', 'technology', 'areas', 'phase', 'since', 'owner', 'purpose', 'need'] as const),
  ...(['startDate', 'plannedEnd', 'expected', 'measured', 'businessCase', 'businessLink', 'operationPath'] as const),
  ...(['evaluation', 'result', 'decision', 'decisionDate', 'decisionReason', 'partners', 'supplier'] as const),
  ...(['spread', 'citizenContact', 'usesAi', 'dataProtection', 'ethics', 'ethicsNote'] as const),
  // Says whether the row is simulated: known, and not read.
  'marks',
] as const;
export type InitiativeColumn = (typeof initiativeColumns)[number];

/** What a heading may be called: as our own sheet says it in either language, and as others are likely to. */
const headings: Record<InitiativeColumn, readonly string[]> = {
  id: ['id', 'indsats-id', 'initiative id'],
  version: ['version'],
  title: ['titel', 'title', 'indsats', 'initiative', 'projekt', 'project', 'navn', 'name'],
  technology: ['teknologi', 'technology'],
  areas: ['fagområder', 'fagområde', 'områder', 'område', 'forvaltning', 'areas', 'area'],
  phase: ['fase', 'phase', 'status'],
  since: ['siden', 'fase fra', 'i fasen siden', 'since', 'phase from', 'in phase since'],
  owner: ['ejer', 'ansvarlig', 'projektejer', 'owner', 'responsible'],
  purpose: ['formål', 'purpose'],
  need: ['behov', 'need'],
  startDate: ['start', 'startdato', 'start date'],
  plannedEnd: ['planlagt slutning', 'planlagt slut', 'slut', 'slutdato', 'planned end', 'end date'],
  expected: ['forventet gevinst', 'expected benefit'],
  measured: ['målt gevinst', 'measured benefit'],
  businessCase: ['business case'],
  businessLink: ['link til business case', 'link to business case'],
  operationPath: ['vej til drift', 'route to operation', 'way to operation'],
  evaluation: ['evaluering', 'evaluation'],
  result: ['resultat', 'result'],
  decision: ['beslutning', 'decision'],
  decisionDate: [
    'dato for beslutningen',
    'besluttet den',
    'beslutningsdato',
    'date of the decision',
    'decided on',
    'decision date',
  ],
  decisionReason: ['begrundelse', 'reason'],
  partners: ['samarbejdspartnere', 'partnere', 'partnerkommuner', 'partners', 'partner kommuner'],
  supplier: ['leverandør', 'supplier'],
  spread: ['udbredelse', 'spread'],
  citizenContact: ['direkte kontakt med borgere', 'borgerkontakt', 'direct contact with citizens'],
  usesAi: ['bruger kunstig intelligens', 'bruger ai', 'uses artificial intelligence', 'uses ai'],
  dataProtection: ['databeskyttelse', 'data protection'],
  ethics: ['etik overvejet', 'etik', 'ethics considered', 'ethics'],
  ethicsNote: ['etiske overvejelser', 'note om etik', 'ethical considerations', 'note on ethics'],
  marks: ['mærke', 'mark'],
};

/** Case, accents, punctuation and spaces are nothing to go by. */
export function keyed(text: string): string {
  return nameTokens(text).join(' ');
}

const columnOf: ReadonlyMap<string, InitiativeColumn> = new Map(
  initiativeColumns.flatMap((column) => headings[column].map((heading) => [keyed(heading), column] as const)),
);

/** The column that a heading names; null for any other text. */
export function initiativeColumn(heading: string): InitiativeColumn | null {
  return columnOf.get(keyed(heading)) ?? null;
}
