import { judgedRings, type ReferenceValue, shownRing } from '@/lib/domain/reference';
import { formatNumber, formatSigned } from '@/lib/text/format';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

type ReferenceCellProps = {
  reference: ReferenceValue | null;
  /** The combined radar's value stands in for the area's own. */
  fromCombined?: boolean;
  context: HeadlineContext;
};

/** The edition's ring, with what one must know of it: inferred, on the border, taken from the combined radar. */
export function ReferenceCell({ reference, fromCombined = false, context }: ReferenceCellProps) {
  const { compare, words } = textOf(context.locale);
  const ring = shownRing(reference);
  const title = context.publisher;
  if (reference === null || ring === null)
    return (
      <td data-title={title} className="compare-reference">
        {compare.table.noRing}
      </td>
    );
  const { level, maturity, basis } = reference;
  const marks = [
    basis === 'inferred' ? compare.table.inferred : null,
    judgedRings(reference).length > 1 ? compare.table.borderline : null,
    fromCombined ? compare.table.fromCombined : null,
    maturity === null ? null : compare.table.maturity(formatNumber(maturity, context.locale)),
  ].filter((mark) => mark !== null);
  return (
    <td data-title={title} className="compare-reference">
      {(context.ringNames ?? words.rings)[ring]}
      {level === null ? null : ` (${formatNumber(level, context.locale)})`}
      {marks.length === 0 ? null : <span className="compare-small">{marks.join(', ')}</span>}
    </td>
  );
}

type FigureCellProps = { title: string; value: number | null; context: HeadlineContext; signed?: boolean };

/** A level or a distance; a dash that is read as "not known" where there is none. */
export function FigureCell({ title, value, context, signed = false }: FigureCellProps) {
  const { locale } = context;
  const figure = value === null ? null : signed ? formatSigned(value, locale) : formatNumber(value, locale);
  return (
    <td data-title={title} className="numeric">
      {figure ?? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{textOf(locale).words.unknownValue}</span>
        </>
      )}
    </td>
  );
}
