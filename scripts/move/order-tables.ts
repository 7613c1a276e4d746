/** A table, and one that its rows point to. */
export type Reference = { readonly from: string; readonly to: string };

/** The tables in an order in which each comes after those it points to. Throws when they point round in a circle. */
export function orderTables(tables: readonly string[], references: readonly Reference[]): readonly string[] {
  const ordered: string[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (table) => !references.some(({ from, to }) => from === table && to !== table && waiting.has(to)),
    );
    if (free.length === 0) throw new Error(`These tables point round in a circle: ${[...waiting].join(', ')}`);
    for (const table of free) {
      ordered.push(table);
      waiting.delete(table);
    }
  }
  return ordered;
}
