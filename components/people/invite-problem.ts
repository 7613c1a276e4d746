/** Where an invitation's form is wrong. */
export type InviteField = 'name' | 'email' | 'areas' | 'kommune';

/** A field that is to be mended, and what is wrong with it. */
export interface InviteProblem {
  field: InviteField;
  text: string;
}

const fields: Readonly<Record<string, InviteField>> = {
  'no-name': 'name',
  'no-email': 'email',
  'email-in-use': 'email',
  'already-invited': 'email',
  'areas-needed': 'areas',
  'no-kommune': 'kommune',
  'has-editor': 'kommune',
};

/** The field that a refusal of an invitation is about; null where it is about none, and for words that are not ours. */
export function inviteProblem(
  reason: string | undefined,
  texts: Readonly<Record<string, string>>,
): InviteProblem | null {
  if (reason === undefined || !Object.hasOwn(fields, reason)) return null;
  const [field, text] = [fields[reason], texts[reason]];
  return field === undefined || text === undefined ? null : { field, text };
}

/** What is wrong with one field; undefined where it is another, or nothing. */
export function problemAt(problem: InviteProblem | null, field: InviteField): string | undefined {
  return problem?.field === field ? problem.text : undefined;
}
