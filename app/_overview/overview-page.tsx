import { WithoutValueCard } from '@/components/compare/apart-lists';
import { BalanceCard } from '@/components/compare/balance-card';
import { compareHref } from '@/components/compare/compare-address';
import { ComparisonRadar } from '@/components/compare/comparison-radar';
import { type FillState, fillState } from '@/components/compare/fill-state';
import { LeftCard } from '@/components/compare/left-card';
import { nextStep } from '@/components/compare/next-step';
import { OpenRoundCard } from '@/components/compare/open-round-card';
import { overviewLead } from '@/components/compare/overview-lead';
import { SourceNotes } from '@/components/compare/source-notes';
import { StartHereCard } from '@/components/compare/start-here-card';
import { PilotHealthCard } from '@/components/initiatives/pilot-health-card';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { NewestOthers } from '@/lib/data/radars/beside-others';
import type { CompareView } from '@/lib/data/radars/compare-view';
import type { RoundSummary } from '@/lib/data/rounds/list-rounds';
import { can } from '@/lib/domain/access';
import type { PilotSummary } from '@/lib/domain/initiative/pilot-summary';
import { plotCombined } from '@/lib/domain/layout/plotted-technologies';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { newPaperHref } from '../exports/addresses';
import { fillHref } from '../fill/query';
import { PageShell } from '../page-shell';
import { BesideOthers } from '../radar/beside-others';

type OverviewPageProps = {
  signedIn: SignedIn;
  locale: Locale;
  view: CompareView;
  /** Null before the first measurement. */
  newest: NewestOthers | null;
  /** An open round that waits for the viewer; null where none does. */
  round: RoundSummary | null;
  /** How its pilots are; null for whoever may not see them. */
  pilots: PilotSummary | null;
  /** By when the areas are to be filled in, ISO yyyy-mm-dd; null without a deadline. */
  fillBy: string | null;
};

/** Where the kommune stands: the radar small, the balance, what to begin with, and the one next step. */
export function OverviewPage({ signedIn, locale, view, newest, round, pilots, fillBy }: OverviewPageProps) {
  const { overview } = textOf(locale);
  const { source, reference, comparison } = view;
  const { technologies, balance } = comparison.combined;
  const context = {
    locale,
    publisher: reference.publisher,
    ringNames: reference.ringNames,
    scope: 'combined',
  } as const;
  const address = { area: null, year: source.year, edition: null, sort: null };
  const state = stateOf(view);
  const mayFill = (areaId: string) =>
    can(signedIn.viewer, { action: 'edit-placement', kommuneId: source.kommuneId, areaId });
  const simulated = source.simulated || reference.simulated;
  const mayMake = can(signedIn.viewer, { action: 'make-paper', kommuneId: source.kommuneId, draft: true });
  const { viewer } = signedIn;
  const creates = viewer.role === 'editor' || (viewer.role === 'contributor' && viewer.areaIds.length > 0);
  const paperHref = mayMake ? newPaperHref({ year: source.year }) : null;
  return (
    <PageShell signedIn={signedIn} current="overview">
      <PageHeading
        title={overview.heading(source.kommuneName)}
        lead={overviewLead(state, source.areas.length, locale)}
        badge={simulated ? <SimulatedBadge locale={locale} /> : null}
        actions={<Step {...{ signedIn, state, locale, mayFill }} href={compareHref(address)} paperHref={paperHref} />}
      />
      <div className="compare-beside">
        <div>
          <ComparisonRadar
            technologies={plotCombined(technologies)}
            rows={technologies}
            title={overview.radarTitle(source.year)}
            context={context}
            compact
          />
          <p>
            <a href={compareHref(address)}>{overview.seeRadar}</a>
          </p>
        </div>
        <div className="compare-beside-text">
          <BalanceCard balance={balance} context={context} />
          <StartHereCard rows={technologies} href={compareHref(address)} context={context} />
        </div>
        <div>
          <div className="compare-cards">
            {pilots === null ? null : <PilotHealthCard locale={locale} summary={pilots} creates={creates} />}
            <BesideOthers newest={newest} address={address} technologies={technologies.length} locale={locale} />
            <div className="compare-cards-column">
              <WithoutValueCard items={view.withoutValue} areas={source.areas} address={address} context={context} />
              <OpenRoundCard round={round} locale={locale} />
              <LeftCard {...{ state, locale, mayFill, fillBy }} year={source.year} today={today()} />
            </div>
          </div>
          <SourceNotes locale={locale} reference={reference} simulated={source.simulated} />
        </div>
      </div>
    </PageShell>
  );
}

const nothing = { total: 0, handled: 0, unknown: 0 };

function stateOf({ source, progress }: CompareView): FillState {
  const areas = source.areas.map((area) => ({ ...area, progress: progress[area.id] ?? nothing }));
  return fillState(areas, progress.combined ?? nothing);
}

type StepProps = {
  signedIn: SignedIn;
  state: FillState;
  locale: Locale;
  mayFill: (areaId: string) => boolean;
  href: string;
  /** Where papers are made; null for whoever makes none. */
  paperHref: string | null;
};

/** The one primary button; beside it, when nothing is left to fill in, what the radar leads to. */
function Step({ signedIn, state, locale, mayFill, href, paperHref }: StepProps) {
  const { overview, exports: papers } = textOf(locale);
  const { actions } = overview;
  const step = nextStep(state, { mayFill, mayFillCombined: signedIn.viewer.role === 'editor' });
  if (step.kind === 'radar') {
    return (
      <>
        <ButtonLink href={href}>{actions.radar}</ButtonLink>
        {paperHref === null ? null : (
          <ButtonLink href={paperHref} kind="secondary">
            {papers.fromRadar}
          </ButtonLink>
        )}
      </>
    );
  }
  return (
    <>
      <ButtonLink href={fillHref(step.slug === undefined ? {} : { slug: step.slug })}>
        {actions.fillLast(step.missing)}
      </ButtonLink>
      <ButtonLink href={href} kind="secondary">
        {actions.radar}
      </ButtonLink>
    </>
  );
}
