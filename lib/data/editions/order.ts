type Given = { readonly id: string; readonly order: number; readonly remove: boolean };
type Kept<Row, Input> = { readonly row: Row; readonly given: Input | undefined };

/**
 * Stored rows in the order that was typed: by the number beside each, ties as they stood. Rows that are not mentioned, such
 * as ones added meanwhile, come last and are kept. Ids that are not among the rows are passed over.
 */
export function inGivenOrder<Row extends { readonly id: string }, Input extends Given>(
  rows: readonly Row[],
  inputs: readonly Input[],
): { kept: Kept<Row, Input>[]; removed: Row[] } {
  const paired = rows.map((row) => ({ row, given: inputs.find((input) => input.id === row.id) }));
  const order = ({ given }: Kept<Row, Input>) => given?.order ?? Number.MAX_SAFE_INTEGER;
  return {
    kept: paired.filter(({ given }) => given?.remove !== true).sort((first, second) => order(first) - order(second)),
    removed: paired.filter(({ given }) => given?.remove === true).map(({ row }) => row),
  };
}
