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
