/** What a column holds, whatever a database calls it. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'time' | 'bytes';

export type Column = { readonly name: string; readonly type: ColumnType };

/** A table with its columns, in one order for both databases. */
export type Table = { readonly name: string; readonly columns: readonly Column[] };

/** A value in one form for both databases: a time is ISO 8601 in UTC, to the millisecond. */
export type Value = string | number | boolean | Uint8Array | null;
