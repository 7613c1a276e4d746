import { formatDay } from '@/components/rounds/day';
import { ButtonLink } from '@/components/ui/button-link';
import type { MeetingSummary } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { meetingHref } from './meeting-href';
import { StatusBadge } from './status-badge';

type MeetingCardProps = {
  readonly locale: Locale;
  readonly meeting: MeetingSummary;
  readonly mayPrepare: boolean;
  /** The page's one primary step. */
  readonly primary: boolean;
};

/** A meeting that is planned or open, and the way to it. No region of the page: two meetings may have the same name. */
export function MeetingCard({ locale, meeting, mayPrepare, primary }: MeetingCardProps) {
  const text = textOf(locale).meetings;
  const { id, title, forum, date, status, items } = meeting;
  const step = !mayPrepare ? text.see : status === 'open' ? text.resume : text.prepare;
  return (
    <div className="card collapsed-height meeting-card">
      <div className="card-content">
        <h3 className="card-heading">{title}</h3>
        <p>
          {text.heading(forum, formatDay(date, locale))} <StatusBadge locale={locale} status={status} />
        </p>
        <p>{text.itemsCount(items)}.</p>
        <div className="actions">
          <ButtonLink href={meetingHref(id)} kind={primary ? 'primary' : 'secondary'}>
            {step}
            <span className="sr-only">: {title}</span>
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
