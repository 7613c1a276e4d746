import type { DraftValueInput } from '@/lib/data/editions/values';
import { isLevel, rings } from '@/lib/domain/ring';
import type { Fields } from '@/lib/http/read-body';
import { readNumber } from '@/lib/import/read-number';

/** The values that can be read, and the technologies of the rows that cannot. */
export type ReadValues = { readonly values: readonly DraftValueInput[]; readonly unread: readonly string[] };

const prefix = 'ring.';

/**
 * Reads a form with a row of fields per technology: `ring.cloud`, `level.cloud` and so on. Numbers are from 1 to 4, with
 * comma or point. A row with a number that is not is left out whole, so that nothing half-read is stored.
 */
export function readValues(fields: Fields): ReadValues {
  const ids = Object.keys(fields)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const rows = ids.map((id) => ({ id, value: readRow(fields, id) }));
  return {
    values: rows.flatMap(({ value }) => (value === null ? [] : [value])),
    unread: rows.flatMap(({ id, value }) => (value === null ? [id] : [])),
  };
}

function readRow(fields: Fields, technologyId: string): DraftValueInput | null {
  const text = (name: string) => {
    const value = fields[`${name}.${technologyId}`];
    return typeof value === 'string' ? value.trim() : '';
  };
  const level = readLevel(text('level'));
  const maturity = readLevel(text('maturity'));
  if (level === 'unreadable' || maturity === 'unreadable') return null;
  const ring = rings.find((known) => known === text('ring')) ?? null;
  const basis = text('basis') === 'inferred' ? 'inferred' : 'stated';
  return { technologyId, ring, level, maturity, basis, source: text('source').slice(0, 500) };
}

function readLevel(text: string): number | null | 'unreadable' {
  if (text === '') return null;
  const value = readNumber(text);
  return value !== null && isLevel(value) ? value : 'unreadable';
}
