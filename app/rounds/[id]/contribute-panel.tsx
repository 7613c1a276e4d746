import { ContributionTerms } from '@/components/rounds/contribution-terms';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import type { OwnContribution } from '@/lib/data/rounds/list-rounds';
import type { RoundOffer, RoundView } from '@/lib/data/rounds/round-view';
import { formatDate, formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { readonly locale: Locale; readonly round: RoundView };

/** An editor's: what is sent, what becomes known, what is not protected; and then the button. */
export function ContributePanel({ locale, round }: Props) {
  const { id, offer, own, year, foreign } = round;
  if (offer === null) return null;
  const text = textOf(locale).rounds.contribute;
  const primary = own === null || (offer.changed && !foreign);
  return (
    <>
      {own === null ? <ContributionTerms locale={locale} year={year} /> : null}
      <Card id="contribution" heading={text.heading} className="round-card">
        <State locale={locale} own={own} offer={offer} />
        <Counts locale={locale} offer={offer} year={year} />
        {offer.answered === 0 ? null : (
          <form method="post" action="/rounds/contribute">
            <input type="hidden" name="roundId" value={id} />
            <div className="actions">
              {own === null || offer.changed ? (
                <Button kind={primary ? 'primary' : 'secondary'}>{own === null ? text.submit : text.update}</Button>
              ) : null}
            </div>
          </form>
        )}
        {own === null ? null : <Withdraw locale={locale} id={id} />}
      </Card>
      {own === null ? null : (
        <Details summary={text.again}>
          <ContributionTerms locale={locale} year={year} />
        </Details>
      )}
    </>
  );
}

type StateProps = { readonly locale: Locale; readonly own: OwnContribution | null; readonly offer: RoundOffer };

function State({ locale, own, offer }: StateProps) {
  const text = textOf(locale).rounds.contribute;
  if (own === null) {
    return (
      <p>
        <strong>{text.none}</strong>
      </p>
    );
  }
  const at = text.done(formatDate(own.madeAt, locale), formatTime(own.madeAt, locale));
  return (
    <>
      <p>
        <strong>{at}</strong> {offer.changed ? text.changed : text.same}
      </p>
      <p>{text.until}</p>
    </>
  );
}

type CountsProps = { readonly locale: Locale; readonly offer: RoundOffer; readonly year: number };

/** How many answers, and what of the kommune's own is not among them; without any, the way to them. */
function Counts({ locale, offer, year }: CountsProps) {
  const text = textOf(locale).rounds.contribute;
  const { radarYear, answered, cells, areas, unmappedAreas, missingTechnologies } = offer;
  if (radarYear === null || answered === 0) {
    return (
      <>
        <p>{radarYear === null ? text.noRadar(year) : text.noAnswers(year)}</p>
        <div className="actions">
          <ButtonLink href={radarYear === null ? '/radars/new' : `/fill?year=${year}`}>
            {radarYear === null ? text.toNewRadar : text.toFill}
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <p>
        {text.counts.answers(answered, cells, areas)} {text.counts.unanswered}
      </p>
      {missingTechnologies === 0 ? null : <p>{text.missingTechnologies(missingTechnologies)}</p>}
      {unmappedAreas.length === 0 ? null : (
        <p>
          {text.unmapped(unmappedAreas.join(', '))} <a href="/settings/areas">{text.toMapping}</a>
        </p>
      )}
    </>
  );
}

function Withdraw({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const text = textOf(locale).rounds.contribute;
  return (
    <Details summary={text.withdraw}>
      <p>{text.withdrawText}</p>
      <form method="post" action="/rounds/withdraw">
        <input type="hidden" name="roundId" value={id} />
        <Button kind="warning">{text.withdraw}</Button>
      </form>
    </Details>
  );
}
