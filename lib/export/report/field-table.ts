import { uses } from '@/lib/domain/answer';
import { usePercent } from '@/lib/domain/release/answer-counts';
import { othersCount } from '@/lib/domain/release/others-count';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import type { SnapshotField, SnapshotFieldRow } from '@/lib/domain/snapshot-field';
import { formatNumber } from '@/lib/text/format';
import type { ReportContext } from './context';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './report';

/** What the others answer of each technology, in the radar's order: shares of each use, mean, and how many answered. */
export function fieldTable(field: SnapshotField, context: ReportContext): ReportTable {
  const { reportField: text } = context.text;
  const split = field.rows.some(({ others }) => others?.state === 'shown' && others.split !== null);
  return {
    key: 'field',
    caption: text.caption(field.release.title, othersCount(field)),
    columns: columnsOf(context),
    rows: field.rows.filter(({ technology }) => !technology.local).map((row) => rowOf(row, context)),
    note: split ? `${text.note} ${text.splitNote}` : text.note,
  };
}

function columnsOf({ text }: ReportContext): ReportColumn[] {
  const { columns } = text.reportField;
  const { number, technology } = text.compare.table;
  const figure = (key: string, heading: string, width: number): ReportColumn => ({ key, heading, align: 'end', width });
  return [
    figure('number', number, 5),
    { key: 'technology', heading: technology, align: 'start', width: 22 },
    { key: 'own', heading: columns.own, align: 'start', width: 13 },
    figure('operating', columns.operating, 8),
    figure('piloting', columns.piloting, 9),
    figure('following', columns.following, 8),
    figure('not-in-use', columns.notInUse, 8),
    figure('mean', columns.mean, 7),
    figure('answers', columns.answers, 6),
    { key: 'position', heading: columns.position, align: 'start', width: 14 },
  ];
}

function rowOf({ technology, own, others, position }: SnapshotFieldRow, context: ReportContext): ReportRow {
  const { text } = context;
  const answer = own === null ? text.words.unanswered : text.words.answers[own];
  const lies: ReportCell = { text: positionText(position, others, context), kind: position };
  return {
    id: technology.id,
    cells: [...[String(technology.number), technology.name, answer, ...figuresOf(others, context)].map(plain), lies],
  };
}

/** Shares of the four uses, the mean and the number of answers; a dash for each where nothing may be shown. */
function figuresOf(others: ReleaseCell | null, { locale }: ReportContext): string[] {
  if (others?.state !== 'shown') return Array.from({ length: uses.length + 2 }, () => '–');
  const { counts, mean, split } = others;
  const shares = uses.map((use) => `${usePercent(counts, use)} %`);
  return [...shares, `${formatNumber(mean, locale)}${split === null ? '' : '*'}`, String(others.uses)];
}

function positionText(
  position: SnapshotFieldRow['position'],
  others: ReleaseCell | null,
  { text }: ReportContext,
): string {
  if (others === null) return text.reportField.notAsked;
  if (others.state === 'suppressed') return text.reportField.suppressed;
  return position === null ? '–' : text.radar.kinds[position];
}

function plain(text: string): ReportCell {
  return { text, kind: null };
}
