import { kindStyle } from '@/components/radar/finding-style';
import { FindingSymbol } from '@/components/radar/finding-symbol';
import type { Finding } from '@/lib/domain/finding';
import { markKind } from '@/lib/domain/layout/mark-kind';
import { findingName } from '@/lib/text/finding-name';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

type HeatmapCellProps = {
  finding: Finding;
  /** The kommune's own technology: not compared, so the sign would say nothing. */
  local: boolean;
  /** What stands beside the sign. */
  word: string;
  /** The same as it is read out, where the shown word is short. */
  spoken?: string | undefined;
  context: HeadlineContext;
};

/** One finding: its sign on its colour, with own use beside it; read out in full. */
export function HeatmapCell({ finding, local, word, spoken, context }: HeatmapCellProps) {
  const { finding: text, heatmap } = textOf(context.locale);
  const kind = markKind(finding);
  const { className } = kindStyle(kind);
  const says = local ? heatmap.table.localRow : findingName(text, finding, context.publisher);
  return (
    <td className={`heatmap-cell ${local ? '' : `heatmap-cell--${kind} ${className}`}`}>
      <span className="heatmap-cell-inner">
        {local ? null : (
          <svg className="heatmap-sign" viewBox="-7 -7 14 14" width="16" height="16" aria-hidden="true">
            <FindingSymbol kind={kind} x={0} y={0} />
          </svg>
        )}
        {spoken === undefined ? (
          <span>{word}</span>
        ) : (
          <>
            <span aria-hidden="true">{word}</span>
            <span className="sr-only">{spoken}</span>
          </>
        )}
      </span>
      <span className="sr-only">: {says}</span>
    </td>
  );
}
