import type { AskedField } from '@/lib/domain/initiative/initiative-asks';
import { formFieldOf } from './addresses';
import type { ContentField, FormValues } from './form-values';

/** What is not asked for at once, by theme and in the order one fills it in. */
export const fieldGroups = {
  purpose: ['owner', 'purpose', 'need'],
  time: ['startDate', 'plannedEnd'],
  benefit: ['expected', 'measured', 'businessCase', 'businessLink'],
  operation: ['operationPath', 'spread'],
  evaluation: ['evaluation', 'result', 'decision', 'decisionDate', 'decisionReason'],
  partners: ['partners', 'supplier'],
  people: ['citizenContact', 'usesAi', 'dataProtection', 'ethics', 'ethicsNote'],
} as const satisfies Record<string, readonly ContentField[]>;

export type FieldGroup = keyof typeof fieldGroups;
export type GroupedField = (typeof fieldGroups)[FieldGroup][number];
export const groupNames = Object.keys(fieldGroups).filter((key): key is FieldGroup => Object.hasOwn(fieldGroups, key));

/** The groups that stand open: those with something in them, and those where something is asked for now. */
export function openGroups(values: FormValues, asked: readonly AskedField[]): ReadonlySet<FieldGroup> {
  const wanted: readonly ContentField[] = asked.map(formFieldOf);
  return new Set(
    groupNames.filter((group) => fieldGroups[group].some((field) => values[field] !== '' || wanted.includes(field))),
  );
}
