import type { PdfFinding, PdfRule } from './finding';
import type { PdfFile } from './open-pdf';
import { allElements, childElements, type StructureElement } from './structure-tree';
import { rowWidths, type TableRow, tableRows } from './table-grid';

/** Tables are regular, and every number in them can be read with the headers of its column and its row. */
export function tableFindings({ tree }: PdfFile): PdfFinding[] {
  const elements = allElements(tree?.elements ?? []);
  const tables = elements.filter(({ role }) => role === 'Table');
  return [...tables.flatMap(findingsOf), ...strayFindings(elements), ...nameFindings(elements)];
}

function findingsOf(table: StructureElement, index: number): PdfFinding[] {
  const rows = tableRows(table);
  const tell = (rule: PdfRule, what: string): PdfFinding => ({ rule, message: `Table ${index + 1} ${what}.` });
  const widths = [...new Set(rowWidths(rows))];
  return [
    ...(rows.length === 0 ? [tell('table-structure', 'has no row')] : []),
    ...(widths.length > 1 ? [tell('table-irregular', `has rows of ${widths.join(' and ')} columns`)] : []),
    ...headerFaults(rows).map((what) => tell('table-headers', what)),
    ...scopeFaults(rows).map((what) => tell('table-scope', what)),
  ];
}

/** The head is all headers; and where one row of the body has a header of its own, all have. */
function headerFaults(rows: readonly TableRow[]): string[] {
  const head = rows.filter(isHead);
  const body = rows.filter((row) => !isHead(row));
  const plain = head.filter((row) => row.cells.some((cell) => cell.role !== 'TH')).length;
  const named = body.filter((row) => row.cells.some((cell) => cell.role === 'TH')).length;
  const faults = head.length === 0 && rows.length > 0 ? ['has no row of column headers'] : [];
  if (plain > 0) faults.push(`has a cell in its head that is no header (TH)`);
  if (named > 0 && named < body.length) faults.push(`has row headers in ${named} of ${body.length} rows`);
  return faults;
}

function scopeFaults(rows: readonly TableRow[]): string[] {
  return rows.flatMap((row) => {
    const wanted = isHead(row) ? 'Column' : 'Row';
    const wrong = row.cells.filter(({ role, scope }) => role === 'TH' && scope !== wanted && scope !== 'Both');
    return wrong.map(({ scope }) => `has a header with the scope ${scope ?? 'missing'}, not ${wanted}`);
  });
}

/** A cell may name its headers: by names that elements have, and that are told apart. */
function nameFindings(elements: readonly StructureElement[]): PdfFinding[] {
  const ids = elements.flatMap(({ id }) => id ?? []);
  const named = new Set(elements.flatMap(({ headers }) => headers));
  const lost = [...named].filter((id) => ids.filter((other) => other === id).length !== 1);
  if (lost.length === 0) return [];
  return [
    { rule: 'table-headers', message: `Cells name headers that no element, or more than one, is: ${lost.join(', ')}.` },
  ];
}

/** A table without groups begins with its head. */
function isHead({ group, cells }: TableRow): boolean {
  return group === 'THead' || (group === null && cells.length > 0 && cells.every((cell) => cell.role === 'TH'));
}

const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

function strayFindings(elements: readonly StructureElement[]): PdfFinding[] {
  return elements.flatMap((parent) =>
    childElements(parent).flatMap((child): PdfFinding[] => {
      const fits = (parents[child.role] ?? [parent.role]).includes(parent.role);
      if (fits && (children[parent.role] ?? [child.role]).includes(child.role)) return [];
      return [{ rule: 'table-structure', message: `${child.role} stands in ${parent.role}.` }];
    }),
  );
}
