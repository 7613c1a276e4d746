import { Button } from '@/components/ui/button';
import { phases } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import type { BoardCardProps } from './board-card';

type MoveFormProps = Pick<BoardCardProps, 'row' | 'today' | 'back'> & { locale: Locale };

/**
 * Moves one initiative to another phase, on the day one says. The one way there is: who drags the card presses these buttons too.
 */
export function MoveForm({ locale, row, today, back }: MoveFormProps) {
  const { board } = textOf(locale).initiativeViews;
  const since = `since-${row.id}`;
  return (
    <details className="board-move" name="board-move">
      <summary>
        {board.move} <span className="sr-only">{board.moveAbout(row.title)}</span>
      </summary>
      <form method="post" action="/initiatives/board/move">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="version" value={row.version} />
        <input type="hidden" name="back" value={back} />
        <label htmlFor={since}>{board.since}</label>
        <input
          className="form-input"
          type="date"
          id={since}
          name="since"
          required
          defaultValue={today}
          min={row.phaseSince}
          max={today}
        />
        <div className="board-move-to">
          {phases
            .filter((phase) => phase !== row.phase)
            .map((phase) => (
              <Button key={phase} kind="secondary" name="phase" value={phase}>
                {board.to[phase]}
              </Button>
            ))}
        </div>
      </form>
    </details>
  );
}
