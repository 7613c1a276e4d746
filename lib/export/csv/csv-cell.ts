/**
 * What a spreadsheet takes for the beginning of a formula, behind spaces and in full width too. A text that looks disarmed already is
 * disarmed once more, so that reading it back gives what was written.
 */
const formula = /^['\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What would be read as the end of a cell or a row, or be lost at a cell's edge. */
const needsQuotes = /[";\t\r\n]|^\s|\s$/;

/** A text as a cell of a CSV that Danish Excel opens: a formula is disarmed with '. */
export function textCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number with a decimal comma and at most four decimals; it is a number and never disarmed, −1,5 included. */
export function numberCell(value: number): string {
  return String(Math.round(value * 10_000) / 10_000).replace('.', ',');
}
