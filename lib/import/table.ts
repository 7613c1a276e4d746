import type { Ring } from '../domain/ring';
import type { Cell } from './workbook';

/** What a column is for. Only `area` columns are answers; `computed` ones are left out. */
export const columnRoles = [
  'area',
  'combined',
  'computed',
  'reference',
  'maturity',
  'category',
  'text',
  'empty',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** One column of a table that was found; in a sheet with technologies across, one row of it. */
export type TableColumn = {
  /** Unique in the table: the column's letters, the row's number, or the sheet's place. */
  readonly key: string;
  /** The heading, or the sheet's name; empty when there is none. */
  readonly header: string;
  readonly headerCell: string | null;
  readonly role: ColumnRole;
  /** Where texts are recognised as such: the first few, for the review. */
  readonly examples: readonly string[];
};

/** One technology of the table. `cells` stand in the order of the columns. */
export type TableRow = {
  readonly name: string;
  readonly nameCell: string;
  readonly category: string | null;
  /** The ring of the heading above; null where no heading applies. */
  readonly ring: Ring | null;
  readonly cells: readonly (Cell | null)[];
};

export const layouts = ['technologies-down', 'technologies-across', 'areas-as-sheets'] as const;
export type Layout = (typeof layouts)[number];

/** A table found in one sheet, or put together from several. Plain JSON. */
export type FoundTable = {
  /** The sheet's name; for several sheets their names joined with “ + ”. Unique among the tables of a workbook. */
  readonly name: string;
  readonly sheets: readonly string[];
  readonly layout: Layout;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** What helps finding a table; any of it may be empty. */
export type KnownNames = { readonly technologies: readonly string[]; readonly areas: readonly string[] };
