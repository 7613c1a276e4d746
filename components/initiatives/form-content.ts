import { spreads } from '@/lib/domain/answer';
import {
  decisions,
  evaluationResults,
  type InitiativeContent,
  phases,
  protections,
} from '@/lib/domain/initiative/initiative';
import type { FormValues } from './form-values';

/** The words that each choice of the form can be posted as, beside the empty one for "nobody has said". */
export const choiceWords = {
  phase: phases,
  result: evaluationResults,
  decision: decisions,
  spread: spreads,
  dataProtection: protections,
  businessCase: ['yes', 'no'],
  citizenContact: ['yes', 'no'],
  usesAi: ['yes', 'no'],
  ethics: ['yes', 'no'],
} as const satisfies Partial<Record<keyof FormValues, readonly string[]>>;

export type ChoiceField = keyof typeof choiceWords;

/** What a form says, as the rules read it. A word that no choice has says nothing. */
export function contentOf(values: FormValues): InitiativeContent {
  return {
    ...{ title: tidyLine(values.title), technologyId: values.technologyId, areaIds: [...new Set(values.areaIds)] },
    ...{ owner: tidyLine(values.owner), purpose: tidy(values.purpose), need: tidy(values.need) },
    ...{ startDate: dayOf(values.startDate), plannedEnd: dayOf(values.plannedEnd) },
    ...{ expected: tidy(values.expected), measured: tidy(values.measured) },
    ...{ businessCase: yesOf(values.businessCase), businessLink: tidyLine(values.businessLink) },
    ...{ operationPath: tidy(values.operationPath), spread: wordOf(spreads, values.spread) },
    ...{ evaluation: tidy(values.evaluation), result: wordOf(evaluationResults, values.result) },
    ...{ decision: wordOf(decisions, values.decision), decisionDate: dayOf(values.decisionDate) },
    ...{ decisionReason: tidy(values.decisionReason) },
    ...{ partners: linesOf(values.partners), supplier: tidyLine(values.supplier) },
    ...{ citizenContact: yesOf(values.citizenContact), usesAi: yesOf(values.usesAi) },
    ...{ dataProtection: wordOf(protections, values.dataProtection) },
    ...{ ethics: yesOf(values.ethics), ethicsNote: tidy(values.ethicsNote) },
  };
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function linesOf(text: string): string[] {
  return [...new Set(tidy(text).split('\n').map(tidyLine))].filter((line) => line !== '');
}

function dayOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function yesOf(word: string): boolean | null {
  return word === 'yes' ? true : word === 'no' ? false : null;
}

function wordOf<Word extends string>(words: readonly Word[], text: string): Word | null {
  return words.find((word) => word === text) ?? null;
}
