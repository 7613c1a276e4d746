import type { Phase } from '@/lib/domain/initiative/initiative';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { type BoardAddress, boardHref, nextShown } from './board-address';
import { BoardCard } from './board-card';
import { BoardDrag } from './board-drag';
import { viewHref } from './view-switch';

export type BoardColumnView = {
  readonly phase: Phase;
  readonly total: number;
  readonly rows: readonly InitiativeRow[];
};

type BoardProps = {
  locale: Locale;
  columns: readonly BoardColumnView[];
  address: BoardAddress;
  /** ISO yyyy-mm-dd. */
  today: string;
  /** The initiative that has just been moved. */
  movedId: string | null;
};

/** The initiatives in a column for each phase. */
export function Board(props: BoardProps) {
  const { locale, columns } = props;
  const text = textOf(locale).initiativeViews;
  const movable = columns.some(({ rows }) => rows.some(({ mayEdit }) => mayEdit));
  return (
    <>
      {movable ? (
        <p className="board-hint">
          <span className="board-hint-drag">{text.board.drag}</span>
          <span className="board-hint-plain">{text.board.noDrag}</span>
        </p>
      ) : null}
      <nav className="board-jump" aria-label={text.board.jumpLabel}>
        {columns.map(({ phase, total }) => (
          <a key={phase} href={`#phase-${phase}`}>
            {text.phases[phase]} {formatNumber(total, locale)}
          </a>
        ))}
      </nav>
      <div className="board">
        {columns.map((column) => (
          <Column key={column.phase} {...props} column={column} />
        ))}
        {movable ? <BoardDrag /> : null}
      </div>
    </>
  );
}

function Column({ column, ...props }: BoardProps & { column: BoardColumnView }) {
  const { locale, address, today, movedId } = props;
  const { phase, total, rows } = column;
  const text = textOf(locale).initiativeViews;
  const id = `phase-${phase}`;
  return (
    <section className="board-column" aria-labelledby={id} data-phase={phase}>
      <h2 id={id}>
        {text.phases[phase]} <span aria-hidden="true">{formatNumber(total, locale)}</span>
        <span className="sr-only">{text.board.count(total)}</span>
      </h2>
      {total === 0 ? <p className="board-empty">{text.board.empty}</p> : null}
      <ul className="nobullet-list no-max-width">
        {rows.map((row) => (
          <BoardCard key={row.id} {...{ locale, row, today }} back={boardHref(address)} moved={row.id === movedId} />
        ))}
      </ul>
      <More locale={locale} column={column} address={address} />
    </section>
  );
}

/** The way to the cards that are not shown: more of them here, or all of them in the list. */
function More({ locale, column, address }: Pick<BoardProps, 'locale' | 'address'> & { column: BoardColumnView }) {
  const { board } = textOf(locale).initiativeViews;
  const { phase, total, rows } = column;
  if (rows.length >= total) return null;
  const next = nextShown(rows.length, total);
  const last = rows.at(-1);
  const place = last === undefined ? '' : `#card-${last.id}`;
  return (
    <p className="board-more">
      {board.more(rows.length, total)}{' '}
      {next > rows.length ? (
        <a
          className="board-more-link"
          href={`${boardHref({ ...address, shown: { ...address.shown, [phase]: next } })}${place}`}
        >
          {board.showMore(next - rows.length)}
        </a>
      ) : (
        <a className="board-more-link" href={viewHref('list', { ...address.filters, phase })}>
          {board.inList}
        </a>
      )}
    </p>
  );
}
