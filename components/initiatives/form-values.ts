import type { Initiative, InitiativeContent } from '@/lib/domain/initiative/initiative';

export type ContentField = keyof InitiativeContent;
type TextField = Exclude<ContentField, 'areaIds'>;

/** What the form shows: every field as the text it is posted as; empty is "nobody has said". */
export type FormValues = Readonly<Record<TextField, string>> & {
  readonly areaIds: readonly string[];
  readonly phase: string;
  readonly since: string;
};

/** A form that nobody has written in. */
export const blankValues: FormValues = {
  ...{ title: '', technologyId: '', areaIds: [], phase: '', since: '' },
  ...{ owner: '', purpose: '', need: '', startDate: '', plannedEnd: '' },
  ...{ expected: '', measured: '', businessCase: '', businessLink: '', operationPath: '' },
  ...{ evaluation: '', result: '', decision: '', decisionDate: '', decisionReason: '' },
  ...{ partners: '', supplier: '', spread: '' },
  ...{ citizenContact: '', usesAi: '', dataProtection: '', ethics: '', ethicsNote: '' },
};

const textFields = Object.keys(blankValues).filter((key): key is TextField => !isOther(key));

function isOther(key: string): boolean {
  return key === 'areaIds' || key === 'phase' || key === 'since';
}

/** The form of an initiative as it is stored. */
export function valuesOf(initiative: Initiative): FormValues {
  const texts = textFields.map((field) => [field, asText(initiative[field])] as const);
  return { ...blankValues, ...Object.fromEntries(texts), areaIds: initiative.areaIds, phase: initiative.phase };
}

function asText(value: InitiativeContent[TextField]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join('\n');
}

/** The form as it was typed, from what was posted. */
export function typedValues(form: URLSearchParams): FormValues {
  const texts = [...textFields, 'phase', 'since'].map((field) => [field, form.get(field) ?? ''] as const);
  return { ...blankValues, ...Object.fromEntries(texts), areaIds: form.getAll('areaIds') };
}

/** The fields that two forms fill in differently; line breaks and spaces around do not count. */
export function differingFields(one: FormValues, other: FormValues): readonly ContentField[] {
  const sameAreas = [...one.areaIds].sort().join() === [...other.areaIds].sort().join();
  const texts = textFields.filter((field) => tidied(one[field]) !== tidied(other[field]));
  return sameAreas ? texts : [...texts, 'areaIds'];
}

function tidied(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
