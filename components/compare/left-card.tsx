import { FillByLine } from '@/components/reminders/fill-by-line';
import { Card } from '@/components/ui/card';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FillState } from './fill-state';

type LeftCardProps = {
  state: FillState;
  locale: Locale;
  /** The areas the viewer may fill in are links to their lists. */
  mayFill: (areaId: string) => boolean;
  year: number;
  /** The deadline, ISO yyyy-mm-dd; null without one. */
  fillBy: string | null;
  /** ISO yyyy-mm-dd. */
  today: string;
};

/** What is left to fill in, area by area; nothing when all is answered. */
export function LeftCard({ state, locale, mayFill, year, fillBy, today }: LeftCardProps) {
  const { left: text } = textOf(locale).overview;
  if (state.kind !== 'partly' || state.left.length === 0) return null;
  return (
    <Card id="left" heading={text.heading}>
      <FillByLine locale={locale} fillBy={fillBy} today={today} />
      <ul className="nobullet-list">
        {state.left.map(({ id, slug, name, progress }) => (
          <li key={id}>
            {mayFill(id) ? <a href={`/fill/${encodeURIComponent(slug)}?year=${year}`}>{name}</a> : name}
            {': '}
            {text.area(progress.total - progress.handled, progress.total)}
          </li>
        ))}
      </ul>
      {state.unknown > 0 ? <p className="compare-small">{text.unknown(state.unknown)}</p> : null}
    </Card>
  );
}
