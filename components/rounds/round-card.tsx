import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { formatDay } from './day';

export type RoundItem = {
  readonly id: string;
  readonly title: string;
  /** The year of the radars that are asked for. */
  readonly year: number;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  /** The edition's name. */
  readonly edition: string;
  readonly issuerName: string;
  readonly simulated: boolean;
  /** How many have contributed; null where that is not known here. */
  readonly contributions: number | null;
  readonly own: { readonly madeAt: Date } | null;
};

/** Where the card leads, and what one does there. */
export type RoundStep = {
  readonly href: string;
  readonly step: 'contribute' | 'seeOwn' | 'see' | 'follow';
  readonly primary: boolean;
};

type RoundCardProps = { readonly locale: Locale; readonly round: RoundItem; readonly action: RoundStep };

/** An open round, and the one thing to do about it. */
export function RoundCard({ locale, round, action }: RoundCardProps) {
  const { list, states } = textOf(locale).rounds;
  const { own, contributions } = round;
  return (
    <Card id={`round-${round.id}`} heading={round.title} headingLevel={3} className="round-card">
      <p className="round-marks">
        <Badge tone="info">{states.open}</Badge> {round.simulated ? <SimulatedBadge locale={locale} /> : null}
      </p>
      <p>
        {list.asks(round.issuerName, round.edition, round.year)} {list.date(formatDay(round.date, locale))}
      </p>
      <p>
        {action.step === 'follow' ? null : (
          <strong>{own === null ? list.notContributed : list.contributed(formatDate(own.madeAt, locale))}</strong>
        )}{' '}
        {contributions === null ? null : `${list.count(contributions)}.`}
      </p>
      <div className="actions">
        <ButtonLink href={action.href} kind={action.primary ? 'primary' : 'secondary'}>
          {list[action.step]}
          <span className="sr-only">: {round.title}</span>
        </ButtonLink>
      </div>
    </Card>
  );
}
