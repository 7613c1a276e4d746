import { z } from 'zod';
import { fieldName } from '@/components/forms/fill/field-names';
import { readContent } from '@/components/forms/fill/read-content';
import { type CellInput, contentSchema } from '@/lib/data/placements/cell-input';
import { normalisePlacement, sameContent } from '@/lib/domain/placement-content';
import type { Fields } from '@/lib/http/read-body';

const wasSchema = z.object({ version: z.number().int().min(0), content: contentSchema });

/**
 * The cells of the list that were changed on the page: what each says now, with the version it was made from. A cell whose
 * conflict was decided ("behold mit") is made from the other's version; one that gives way ("brug deres") is left out.
 */
export function readList(fields: Fields): CellInput[] {
  const prefix = fieldName('was', '');
  const ids = Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return ids.filter((id) => fields.drop !== id).flatMap((id) => readCell(fields, id) ?? []);
}

function readCell(fields: Fields, technologyId: string): CellInput | null {
  const was = wasSchema.safeParse(parseJson(fields[fieldName('was', technologyId)]));
  if (!was.success) return null;
  const content = normalisePlacement(readContent(technologyId, (name) => fields[name]));
  if (sameContent(content, normalisePlacement(was.data.content))) return null;
  const seen = Number.parseInt(String(fields[fieldName('seen', technologyId)]), 10);
  const decided = fields.keep === technologyId && !Number.isNaN(seen);
  return { technologyId, content, version: decided ? seen : was.data.version };
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
