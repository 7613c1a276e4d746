import { z } from 'zod';
import type { Failure } from '@/lib/domain/result';
import type { Fields } from '@/lib/http/read-body';

export const editionIdSchema = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** The draft that a form was made from. */
export const draftFields = { id: editionIdSchema, revision: z.coerce.number().int().positive() };

/** Which button of a form was pressed: stay on the page, or go on. */
export const goToSchema = z.string().max(80).default('stay');

export type DraftStep = 'about' | 'areas' | 'technologies' | 'values' | 'use';

export function editionHref(id: string, step?: DraftStep): string {
  return step === undefined ? `/editions/${id}` : `/editions/${id}/${step}`;
}

/** Back to the page that the form was on, with why it was not done; what is frozen has no forms any more. */
export function failedAt(step?: DraftStep) {
  return ({ reason }: Failure, fields: Fields): string => {
    const id = editionIdSchema.safeParse(fields.id);
    if (!id.success) return `/editions?failed=${reason}`;
    return `${editionHref(id.data, reason === 'frozen' ? undefined : step)}?failed=${reason}`;
  };
}

/** A field that a form may repeat, as a list. */
export function listOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string');
}

/** The lines of a text area that say something. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
