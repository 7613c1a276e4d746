import type { LinkedArea } from '@/components/compare/row-areas';
import { KindMark } from '@/components/radar/kind-mark';
import type { Balance } from '@/lib/domain/balance';
import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import type { RadarComparison } from '@/lib/domain/radar';
import { verdictKind } from '@/lib/text/balance-lines';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { kindName } from '@/lib/text/kind-name';
import { textOf } from '@/lib/text/locale';
import { capitalise } from '@/lib/text/number-word';

/** What is counted for each column, and its sign. */
export const counted = [
  ['too-much', 'tooMuch'],
  ['too-little', 'tooLittle'],
  ['using-too-little', 'usingTooLittle'],
  ['risk', 'risk'],
] as const satisfies readonly (readonly [MarkKind, keyof Balance])[];

type HeatmapFootProps = { comparison: RadarComparison; areas: readonly LinkedArea[]; context: HeadlineContext };

/** What each column comes to: the counts the pilot balance stands on, and its verdict in words. */
export function HeatmapFoot({ comparison, areas, context }: HeatmapFootProps) {
  const { heatmap, radar, compare } = textOf(context.locale);
  const balances = [
    ...areas.map((area) => ({
      id: area.id,
      balance: comparison.areas.find((one) => one.area.id === area.id)?.balance,
    })),
    { id: 'combined', balance: comparison.combined.balance },
  ];
  return (
    <tfoot>
      {counted.map(([kind, key]) => (
        <tr key={key}>
          <th scope="row" colSpan={2}>
            <KindMark kind={kind} word={capitalise(kindName(radar, kind, context.publisher))} />
          </th>
          {balances.map(({ id, balance }) => (
            <td key={id} className="heatmap-count">
              {balance?.[key]}
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row" colSpan={2}>
          {heatmap.table.verdict}
        </th>
        {balances.map(({ id, balance }) => (
          <td key={id} className="heatmap-verdict">
            {balance === undefined ? null : (
              <KindMark kind={verdictKind(balance.verdict)} word={compare.balance.verdicts[balance.verdict]} />
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
