import { Badge } from '@/components/ui/badge';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';
import { areasText } from './areas-text';
import { cardAnchor } from './board-address';
import { dayText } from './day-text';
import { MoveForm } from './move-form';

export type BoardCardProps = {
  locale: Locale;
  row: InitiativeRow;
  /** ISO yyyy-mm-dd. */
  today: string;
  /** The board's own address, to come back to. */
  back: string;
  /** It has just been moved here. */
  moved: boolean;
};

/** One initiative on the board: what it is, what to look at, and the form that moves it. */
export function BoardCard({ locale, row, today, back, moved }: BoardCardProps) {
  const text = textOf(locale).initiativeViews;
  return (
    <li id={cardAnchor(row.id)} className="board-card" tabIndex={-1} data-movable={row.mayEdit ? row.title : undefined}>
      <h3>
        <a href={`/initiatives/${row.id}`} draggable={false}>
          {row.title}
        </a>
      </h3>
      <p className="board-card-about">
        {row.technologyName} · {areasText(row.areaNames, locale)}
      </p>
      {row.pilotMonths === null ? null : (
        <p className="board-card-about">
          {text.board.tried(row.pilotMonths)}
          {row.plannedEnd === null ? '' : ` · ${text.board.plannedEnd(dayText(row.plannedEnd, locale))}`}
        </p>
      )}
      {row.problems.length === 0 ? null : (
        <ul className="nobullet-list board-card-problems">
          {row.problems.map((problem) => (
            <li key={problem}>
              <Badge tone={problem === 'overdue' ? 'warning' : 'neutral'}>{text.problems[problem]}</Badge>
            </li>
          ))}
        </ul>
      )}
      {moved ? <p className="board-card-moved">{text.board.done[row.phase]}</p> : null}
      {row.mayEdit ? <MoveForm locale={locale} row={row} today={today} back={back} /> : null}
    </li>
  );
}
