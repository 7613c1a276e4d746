/** Where a text has what looks like a CPR number: from `start` up to `end`, in UTF-16 units. */
export type NumberPlace = { readonly start: number; readonly end: number };

/** The field that a form or a script sends along to say: what looks like a CPR number is none. */
export const notPersonalField = 'notPersonal';

/**
 * A Danish personal number is ten digits, of which the first six are a date of birth, ddmmyy. Together, with a hyphen or a space before
 * the last four, or with the date's parts apart; where those are parted by dots, slashes or hyphens, a hyphen must stand before the
 * last four, or a date with a time after it would be taken for one.
 */
const shape = /(?<!\d)(\d\d)([ ./-]?)(\d\d)\2(\d\d)( {0,2}-? {0,2})(\d{4})(?!\d)/g;

/** Most texts have fewer, and are done with at once. */
const hasTenDigits = /\p{N}(?:\P{N}*\p{N}){9}/u;

/**
 * The places of all CPR-shaped numbers in a text of any length, in order. Digits count in any width, spaces and dashes of any kind, and
 * what takes no room (a soft hyphen, a zero-width space) is looked through. No check digit is asked for: newer numbers have none.
 */
export function findPersonalNumbers(text: string): readonly NumberPlace[] {
  if (!hasTenDigits.test(text)) return [];
  const { folded, places } = fold(text);
  const found: NumberPlace[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(folded); match !== null; match = shape.exec(folded)) {
    if (!isNumber(match)) {
      shape.lastIndex = match.index + 1;
      continue;
    }
    const first = places[match.index];
    const last = places[match.index + match[0].length - 1];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** The text with each digit of its CPR-shaped numbers as a dot, and all else as it was. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findPersonalNumbers(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/\p{N}/gu, '•');
    from = end;
  }
  return masked + text.slice(from);
}

function isNumber([, day = '', between = '', month = '', year = '', before = '']: RegExpExecArray): boolean {
  if (/[./-]/.test(between) && !before.includes('-')) return false;
  return isDate(Number(day), Number(month), Number(year));
}

/** Of this century or the last: 2000 was a leap year, so a year of 00 has 29 February. */
function isDate(day: number, month: number, year: number): boolean {
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

type Folded = { readonly folded: string; readonly places: readonly NumberPlace[] };

/** The text with digits, spaces and dashes each in one form, and where each of its characters stood. */
function fold(text: string): Folded {
  let folded = '';
  const places: NumberPlace[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = plainForm(character);
    if (plain !== '') {
      folded += plain;
      places.push({ start, end });
    }
    start = end;
  }
  return { folded, places };
}

const meansSomething = /[\p{Cf}\p{Mn}\p{Zs}\p{Pd}\p{N}\u2212\u00b7\u2022]/u;

/** One UTF-16 unit, or none for what is not seen. */
function plainForm(character: string): string {
  if (character <= '~') return character === '\t' ? ' ' : character;
  if (!meansSomething.test(character)) return '\0';
  if (/[\p{Cf}\p{Mn}]/u.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212\u00b7\u2022]/u.test(character)) return '-';
  const digit = character.normalize('NFKC');
  return /^\d$/.test(digit) ? digit : '\0';
}
