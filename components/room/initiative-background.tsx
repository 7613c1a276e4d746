import { formatDay } from '@/components/rounds/day';
import { type Locale, textOf } from '@/lib/text/locale';

type InitiativeBackgroundProps = {
  locale: Locale;
  /** Why it is on the agenda; null where the editor chose it. */
  why: string | null;
  phase: string;
  /** A role or a name; may be empty. */
  owner: string;
  /** ISO yyyy-mm-dd, or null. */
  plannedEnd: string | null;
  /** True where the end has passed and nothing was decided. */
  late: boolean;
  /** Whole months in pilot; null for what is not tried. */
  months: number | null;
};

/** What the room needs to know of an initiative, as it stands today. */
export function InitiativeBackground({
  locale,
  why,
  phase,
  owner,
  plannedEnd,
  late,
  months,
}: InitiativeBackgroundProps) {
  const { room, meetings } = textOf(locale);
  const { background } = room.screen;
  return (
    <dl className="room-facts">
      {why === null || why === '' ? null : (
        <div>
          <dt>{background.why}</dt>
          <dd>{why}</dd>
        </div>
      )}
      <div>
        <dt>{background.phase}</dt>
        <dd>
          {phase}
          {months === null ? null : ` · ${meetings.why.months(months)}`}
        </dd>
      </div>
      <div>
        <dt>{background.owner}</dt>
        <dd>{owner === '' ? meetings.decisions.noWho : owner}</dd>
      </div>
      <div>
        <dt>{background.end}</dt>
        <dd>
          {plannedEnd === null ? meetings.decisions.noDue : formatDay(plannedEnd, locale)}
          {late ? (
            <>
              {' · '}
              <strong>{meetings.decisions.late}</strong>
            </>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}
