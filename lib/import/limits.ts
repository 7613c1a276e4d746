/** What a file may be at most. Every limit is checked before, or while, the memory it guards is taken. */
export const limits = {
  fileBytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  zipEntries: 2_000,
  rows: 2_000,
  columns: 100,
  sheets: 60,
  /** Longer texts are cut: no name, word or note needs more. */
  textLength: 2_000,
  /** Time and memory of the process that reads a workbook. */
  workbookMilliseconds: 8_000,
  workbookMegabytes: 512,
  /** What that process may answer with, in bytes. */
  answerBytes: 64 * 1024 * 1024,
} as const;

/** How much of a file is read: what these two say depends on what kind of sheet it is. */
export type ReadBounds = { readonly rows: number; readonly textLength: number };

/**
 * A sheet of initiatives: a kommune may have two thousand, and all of it is stored in one transaction. A text is cut far beyond what a
 * field may hold, so that one that is too long is refused by its row, and never stored without its end.
 */
export const initiativeBounds: ReadBounds = { rows: 2_500, textLength: 10_000 };
