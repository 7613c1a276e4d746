import { canonicalJson } from './canonical-json';

/** Rows whose order says nothing, in the order of their texts: the same on every database. */
export function inOneOrder<Row>(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);
}
