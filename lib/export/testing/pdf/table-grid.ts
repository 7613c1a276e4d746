import { childElements, type StructureElement } from './structure-tree';

export type TableRow = {
  readonly group: 'THead' | 'TBody' | 'TFoot' | null;
  readonly cells: readonly StructureElement[];
};

/** The rows of a table in order, with the group each stands in. */
export function tableRows(table: StructureElement): TableRow[] {
  return childElements(table).flatMap((child): TableRow[] => {
    if (child.role === 'TR') return [{ group: null, cells: childElements(child) }];
    const { role } = child;
    if (role !== 'THead' && role !== 'TBody' && role !== 'TFoot') return [];
    return childElements(child).flatMap((row) =>
      row.role === 'TR' ? [{ group: role, cells: childElements(row) }] : [],
    );
  });
}

/** How many columns each row fills, cells reaching down from above included. */
export function rowWidths(rows: readonly TableRow[]): number[] {
  const reaching: number[] = [];
  return rows.map(({ cells }, row) => {
    for (const { columnSpan, rowSpan } of cells) {
      for (let below = 0; below < Math.min(rowSpan, 1000); below += 1) {
        reaching[row + below] = (reaching[row + below] ?? 0) + columnSpan;
      }
    }
    return reaching[row] ?? 0;
  });
}
