import { KindMark } from '@/components/radar/kind-mark';
import { type FieldRow, fieldMark, isAmongOthers } from '@/lib/domain/release/field-rows';
import { type Locale, textOf } from '@/lib/text/locale';

type PositionCellProps = { row: FieldRow; locale: Locale };

/** Where the own answer lies among the others', and what one must know to read it: a split, or an answer that has changed. */
export function PositionCell({ row, locale }: PositionCellProps) {
  const { field, words } = textOf(locale);
  const { others, counted, changed, technology } = row;
  const split = others?.state === 'shown' ? others.split : null;
  return (
    <td className="field-position">
      {technology.local ? (
        field.table.states.local
      ) : (
        <KindMark kind={fieldMark(row)} word={positionWord(row, locale)} />
      )}
      {split === null ? null : (
        <span className="field-split">
          <KindMark kind="split" word={field.table.split} />{' '}
          <span className="compare-small">
            {field.table.splitBetween(words.answers[split[0]], words.answers[split[1]])}
          </span>
        </span>
      )}
      {changed && counted !== null ? (
        <span className="compare-small">{field.table.changed(words.answers[counted])}</span>
      ) : null}
    </td>
  );
}

function positionWord(row: FieldRow, locale: Locale): string {
  const { own, others, position } = row;
  const { positions, states } = textOf(locale).field.table;
  if (isAmongOthers(row)) return states.amongOthers;
  if (own === null) return states.unanswered;
  if (own === 'unknown' || own === 'stopped' || own === 'not-relevant') return states[own];
  if (others === null) return states['no-reference'];
  return position === null ? states.suppressed : positions[position];
}
