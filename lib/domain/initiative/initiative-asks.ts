/** What can be asked for, once it matters; only title, technology, area and phase are asked for at once. */
export const askedFields = [
  'purpose',
  'plannedEnd',
  'operationPath',
  'evaluation',
  'decision',
  'newEnd',
  'measured',
  'spread',
  'dataProtection',
  'ethics',
] as const;
export type AskedField = (typeof askedFields)[number];

/** Why it is asked for now. */
export const askReasons = [
  'is-pilot',
  'end-passed',
  'is-evaluated',
  'is-operating',
  'was-stopped',
  'citizens-or-ai',
] as const;
export type AskReason = (typeof askReasons)[number];

export type Ask = { readonly field: AskedField; readonly why: AskReason };
