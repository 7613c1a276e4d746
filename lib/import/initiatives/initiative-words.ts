import { type Spread, spreads } from '../../domain/answer';
import {
  type Decision,
  decisions,
  type EvaluationResult,
  evaluationResults,
  type Phase,
  type Protection,
  phases,
  protections,
} from '../../domain/initiative/initiative';
import { keyed } from './initiative-columns';

/** How the words of a list are written in either language; the code's own word is always known. */
type Spellings<Word extends string> = Readonly<Record<Word, readonly string[]>>;

const phaseWords: Spellings<Phase> = {
  idea: ['idé', 'ide', 'idea'],
  pilot: ['pilot', 'afprøves', 'afprøver', 'pilotprojekt', 'piloting'],
  evaluated: ['evalueret', 'evaluated'],
  operating: ['i drift', 'drift', 'in operation', 'operating'],
  stopped: ['stoppet', 'afsluttet', 'stopped'],
};
const resultWords: Spellings<EvaluationResult> = {
  met: ['gevinsten kom som ventet', 'opfyldt', 'indfriet', 'ja', 'the benefit came as expected', 'met', 'yes'],
  partly: ['gevinsten kom delvist', 'delvist opfyldt', 'delvist', 'the benefit came in part', 'partly met'],
  'not-met': ['gevinsten udeblev', 'ikke opfyldt', 'ikke indfriet', 'nej', 'the benefit did not come', 'no'],
};
const decisionWords: Spellings<Decision> = {
  scale: ['skalér', 'skaler', 'skaleres', 'udbred', 'scale', 'scale up'],
  extend: ['forlæng', 'forlænges', 'extend'],
  stop: ['stop', 'stoppes'],
};
const protectionWords: Spellings<Protection> = {
  'not-relevant': ['ikke relevant', 'ikke relevante', 'not relevant'],
  'to-clarify': ['skal afklares', 'afklares', 'to be clarified', 'to clarify'],
  assessed: ['vurderet', 'assessed'],
};
const spreadWords: Spellings<Spread> = {
  single: ['enkelte steder', 'single places', 'in single places', 'few places', 'a few places'],
  several: ['flere steder', 'several places', 'in several places'],
  throughout: ['hele området', 'the whole area', 'throughout the area'],
};

function reader<Word extends string>(words: readonly Word[], spellings: Spellings<Word>) {
  const known = new Map(
    words.flatMap((word) => [word, ...spellings[word]].map((spelling) => [keyed(spelling), word] as const)),
  );
  return (text: string): Word | null => known.get(keyed(text)) ?? null;
}

/** Each reads one word as it stands in a cell; null for what is none of them. */
export const readPhase = reader(phases, phaseWords);
export const readResult = reader(evaluationResults, resultWords);
export const readDecision = reader(decisions, decisionWords);
export const readProtection = reader(protections, protectionWords);
export const readSpread = reader(spreads, spreadWords);

const yesNo = reader(['yes', 'no'], { yes: ['ja', 'x', 'true', 'sand'], no: ['nej', 'false', 'falsk'] });

/** Ja or nej; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const word = yesNo(text);
  return word === null ? null : word === 'yes';
}
