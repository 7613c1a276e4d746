import { BlankComparison } from '@/components/compare/blank-comparison';
import { PilotHealthCard } from '@/components/initiatives/pilot-health-card';
import { FillByLine } from '@/components/reminders/fill-by-line';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { CompareView } from '@/lib/data/radars/compare-view';
import type { PilotSummary } from '@/lib/domain/initiative/pilot-summary';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type BlankPageProps = {
  signedIn: SignedIn;
  locale: Locale;
  view: CompareView;
  /** How its pilots are; null for whoever may not see them. */
  pilots: PilotSummary | null;
  /** By when the areas are to be filled in, ISO yyyy-mm-dd; null without a deadline. */
  fillBy: string | null;
};

/** A radar without answers: nothing is compared, and the next step is to fill it in. Its pilots may be written down already. */
export function BlankPage({ signedIn, locale, view, pilots, fillBy }: BlankPageProps) {
  const { overview } = textOf(locale);
  const { role } = signedIn.viewer;
  const fills = role === 'editor' || role === 'contributor';
  return (
    <PageShell signedIn={signedIn} current="overview">
      <PageHeading
        title={overview.heading(view.source.kommuneName)}
        lead={fills ? overview.blank.lead : overview.blank.wait}
        actions={<BlankActions locale={locale} fills={fills} imports={role === 'editor'} />}
      />
      <FillByLine locale={locale} fillBy={fillBy} today={today()} />
      <BlankComparison locale={locale} technologies={view.source.technologies}>
        {fills ? (
          <>
            <h2 className="compare-first-heading">{overview.blank.steps}</h2>
            <ol>
              <li>{overview.blank.fill}</li>
              {role === 'editor' ? <li>{overview.blank.import}</li> : null}
              {role === 'editor' ? <li>{overview.blank.invite}</li> : null}
            </ol>
          </>
        ) : null}
      </BlankComparison>
      {pilots === null || pilots.initiatives === 0 ? null : (
        <div className="compare-cards">
          <PilotHealthCard locale={locale} summary={pilots} creates={fills} />
        </div>
      )}
    </PageShell>
  );
}

function BlankActions({ locale, fills, imports }: { locale: Locale; fills: boolean; imports: boolean }) {
  const { actions, begin } = textOf(locale).overview;
  if (!fills) return <ButtonLink href="/method">{begin.method}</ButtonLink>;
  return (
    <>
      <ButtonLink href="/fill">{actions.fill}</ButtonLink>
      {imports ? (
        <ButtonLink href="/import" kind="secondary">
          {actions.import}
        </ButtonLink>
      ) : null}
    </>
  );
}
