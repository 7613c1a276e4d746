import { Card } from '@/components/ui/card';
import type { HistoryRow } from '@/lib/domain/history';
import { changeMoves } from '@/lib/domain/history-move';
import { changeText, type HistoryTelling } from '@/lib/text/describe-history';
import { textOf } from '@/lib/text/locale';

type ChangeGroupsProps = {
  rows: readonly HistoryRow[];
  earlier: number;
  /** Names of the areas that have stopped a technology since, by its id. */
  stoppedIn: ReadonlyMap<string, readonly string[]>;
  telling: HistoryTelling;
};

/** What has changed since the earlier year, in words: a group for each way, only those with something in them. */
export function ChangeGroups({ rows, earlier, stoppedIn, telling }: ChangeGroupsProps) {
  const { changes } = textOf(telling.locale).history;
  const stopped = (row: HistoryRow) => stoppedIn.get(row.technology.id) ?? [];
  const grouped = changeMoves
    .map((move) => ({
      move,
      of: rows.filter((row) => row.move === move || (move === 'stopped' && stopped(row).length > 0)),
    }))
    .filter(({ of }) => of.length > 0);
  const told = new Set(grouped.flatMap(({ of }) => of));
  const unmoved = rows.filter((row) => row.move === 'unmoved' && !told.has(row)).length;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{changes.heading(earlier)}</h2>
      {grouped.length === 0 ? <p>{changes.none}</p> : null}
      <div className="compare-cards">
        {grouped.map(({ move, of }) => (
          <Card
            key={move}
            id={`changes-${move}`}
            headingLevel={3}
            heading={changes.groupCount(changes.groups[move], of.length)}
          >
            <ul className="history-changes nobullet-list">
              {of.map((row) => (
                <li key={row.technology.id}>
                  <strong>{row.technology.name}</strong>: {changeText(row, stopped(row), telling)}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <p>{changes.unmoved(unmoved)}</p>
    </section>
  );
}
