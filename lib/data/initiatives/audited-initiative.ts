import type { InitiativeContent } from '../../domain/initiative/initiative';
import { changedFields } from '../../domain/initiative/normalise-content';

/** What the audit may tell of an initiative: people write the texts, and nothing in the audit can be erased. */
const toldFields = [
  'technologyId',
  'areaIds',
  'startDate',
  'plannedEnd',
  'businessCase',
  'result',
  'decision',
  'decisionDate',
  'spread',
  'citizenContact',
  'usesAi',
  'dataProtection',
  'ethics',
] as const satisfies readonly (keyof InitiativeContent)[];

/** An initiative without its texts. */
export function auditedInitiative(content: InitiativeContent) {
  return Object.fromEntries(toldFields.map((field) => [field, content[field]]));
}

/** What became another, before and after, and by name the texts that did. */
export function auditedInitiativeChange(before: InitiativeContent, after: InitiativeContent) {
  const changed = changedFields(before, after);
  const told = toldFields.filter((field) => changed.includes(field));
  const of = (content: InitiativeContent) => Object.fromEntries(told.map((field) => [field, content[field]]));
  const texts = changed.filter((field) => !toldFields.some((one) => one === field));
  return { before: of(before), after: { ...of(after), texts } };
}
