import { FindingCell } from '@/components/compare/finding-cell';
import { ReferenceCell } from '@/components/compare/reference-cell';
import { Table } from '@/components/ui/table';
import type { Spread, Value } from '@/lib/domain/answer';
import type { ComparedCell, ComparedTechnology } from '@/lib/domain/radar';
import { formatNumber } from '@/lib/text/format';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

/** What was answered in one area, what was written beside it, and where it is changed. */
export type OwnAreaRow = {
  readonly id: string;
  readonly name: string;
  readonly cell: ComparedCell;
  readonly content: OwnContent;
  readonly radarHref: string;
  /** Null for whoever may not fill the area in. */
  readonly fillHref: string | null;
};

type OwnContent = {
  readonly spread: Spread | null;
  readonly value: Value | null;
  readonly note: string;
  readonly reason: string;
};

export type OwnCombinedRow = {
  readonly row: ComparedTechnology;
  readonly note: string;
  readonly radarHref: string;
  readonly fillHref: string | null;
};

type OwnTableProps = { areas: readonly OwnAreaRow[]; combined: OwnCombinedRow; context: HeadlineContext };

/** One technology in each of the kommune's areas, and over all of them. */
export function OwnTable({ areas, combined, context }: OwnTableProps) {
  const { own } = textOf(context.locale).technology;
  return (
    <Table id="own" caption={own.caption} stack>
      <thead>
        <tr>
          <th scope="col">{own.area}</th>
          <th scope="col">{own.use}</th>
          <th scope="col">{context.publisher}</th>
          <th scope="col">{own.finding}</th>
          <th scope="col">{own.note}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((row) => (
          <AreaRow key={row.id} row={row} context={context} />
        ))}
        <CombinedRow combined={combined} context={context} />
      </tbody>
    </Table>
  );
}

function AreaRow({ row, context }: { row: OwnAreaRow; context: HeadlineContext }) {
  const { technology, words } = textOf(context.locale);
  const { cell, content, name } = row;
  const details = [
    content.spread === null ? null : technology.own.spread(words.spreads[content.spread]),
    content.value === null ? null : technology.own.value(words.values[content.value]),
  ].filter((detail) => detail !== null);
  return (
    <tr>
      <th scope="row">
        <a href={row.radarHref}>{name}</a>
      </th>
      <td data-title={technology.own.use}>
        {cell.answer === null ? words.unanswered : words.answers[cell.answer]}
        {cell.answer === 'operating' && details.length > 0 ? (
          <span className="compare-small">{details.join('; ')}</span>
        ) : null}{' '}
        <FillLink href={row.fillHref} name={name} context={context} />
      </td>
      <ReferenceCell reference={cell.reference} fromCombined={cell.referenceFromCombined} context={context} />
      <FindingCell finding={cell.finding} context={context} local={cell.technology.local} />
      <NoteCell note={content.note} reason={content.reason} context={context} />
    </tr>
  );
}

function CombinedRow({ combined: { row, note, radarHref, fillHref }, context }: Omit<OwnTableProps, 'areas'>) {
  const { technology, words } = textOf(context.locale);
  return (
    <tr className="technology-combined-row">
      <th scope="row">
        <a href={radarHref}>{technology.own.combined}</a>
      </th>
      <td data-title={technology.own.use}>
        {combinedUse(row, context)}
        {row.directNote === null ? null : (
          <span className="compare-small">{technology.own.directNote(words.answers[row.directNote])}</span>
        )}{' '}
        <FillLink href={fillHref} name={technology.own.combined.toLowerCase()} context={context} />
      </td>
      <ReferenceCell reference={row.reference} context={context} />
      <FindingCell finding={row.finding} context={context} local={row.technology.local} />
      <NoteCell note={note} reason="" context={context} />
    </tr>
  );
}

function combinedUse(row: ComparedTechnology, { locale }: HeadlineContext): string {
  const { technology, words } = textOf(locale);
  if (row.from === 'direct' && row.answer !== null) return technology.own.direct(words.answers[row.answer]);
  if (row.from === 'none') return words.unanswered;
  return row.level === null ? technology.years.noUse : technology.own.mean(formatNumber(row.level, locale));
}

function FillLink({ href, name, context }: { href: string | null; name: string; context: HeadlineContext }) {
  const { own } = textOf(context.locale).technology;
  if (href === null) return null;
  return (
    <a className="technology-fill no-print" href={href} aria-label={own.fillArea(name)}>
      {own.fill}
    </a>
  );
}

function NoteCell({ note, reason, context }: { note: string; reason: string; context: HeadlineContext }) {
  const { own } = textOf(context.locale).technology;
  const empty = note === '' && reason === '';
  return (
    <td data-title={own.note} className={empty ? 'technology-note technology-note--empty' : 'technology-note'}>
      {empty ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{own.noNote}</span>
        </>
      ) : null}
      {reason === '' ? null : <span>{own.reason(reason)} </span>}
      {note}
    </td>
  );
}
