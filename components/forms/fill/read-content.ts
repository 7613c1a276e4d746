import { answers, spreads, values } from '@/lib/domain/answer';
import type { PlacementContent } from '@/lib/domain/placement-content';
import { type CellField, fieldName } from './field-names';

/** What the form's fields say of one technology; `read` answers a field's text, or nothing where there is none. */
export function readContent(technologyId: string, read: (name: string) => unknown): PlacementContent {
  const text = (field: CellField) => {
    const value = read(fieldName(field, technologyId));
    return typeof value === 'string' ? value : '';
  };
  return {
    answer: answers.find((answer) => answer === text('answer')) ?? null,
    spread: spreads.find((spread) => spread === text('spread')) ?? null,
    value: values.find((value) => value === text('value')) ?? null,
    note: text('note'),
    reason: text('reason'),
  };
}
