import type { AuditChange } from '@/lib/domain/audit/audit-changes';
import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { isNothing } from '@/lib/text/audit-phrase';
import { auditSentence, auditText } from '@/lib/text/audit-sentence';
import { auditField, auditValues } from '@/lib/text/audit-value';
import { type Locale, textOf } from '@/lib/text/locale';
import { textCell } from '../csv/csv-cell';

/**
 * The audit as a CSV that opens right in Danish Excel, piece by piece: UTF-8 with a byte order mark, semicolons, CRLF; a text that
 * would be a formula is disarmed.
 */
export async function* auditCsv(
  batches: AsyncIterable<readonly AuditLine[]>,
  locale: Locale,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const row = (cells: readonly string[]) => `${cells.map(textCell).join(';')}\r\n`;
  yield encoder.encode(`\ufeff${row(Object.values(columnsOf(locale)))}`);
  for await (const lines of batches) yield encoder.encode(lines.map((line) => row(cellsOf(line, locale))).join(''));
}

function columnsOf(locale: Locale) {
  const { time, who, what, kind, changes, word, thing, thingId } = textOf(locale).audit.csv;
  return { time, who, what, kind, changes, word, thing, thingId };
}

function cellsOf(line: AuditLine, locale: Locale): string[] {
  const { audit } = textOf(locale);
  const { who, thing, word, kind, changes } = line;
  const told = changes.map((change) => changeText(change, line, locale)).join('; ');
  return [
    clock.format(line.at),
    who === null ? '' : auditSentence(line, locale).who,
    auditText(line, locale),
    kind === null ? '' : audit.kinds[kind],
    told,
    word,
    thing.entity,
    thing.id,
  ];
}

/** Danish time, which Danish Excel reads as a date: 2026-11-22 14:03:07. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function changeText({ path, before, after }: AuditChange, { names }: AuditLine, locale: Locale): string {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const value = (values: typeof before) => auditValues(key, values, { locale, names, ids: true });
  const told = isNothing(before)
    ? value(after)
    : after === undefined
      ? value(before)
      : `${value(before)} → ${value(after)}`;
  return `${auditField(path, locale)}: ${told}`;
}
