import { AllYears } from '@/components/history/all-years';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import type { YearSummary } from '@/lib/data/history/read-history';
import type { SignedIn } from '@/lib/data/people/sessions';
import { can } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type TooFewYearsProps = { signedIn: SignedIn; locale: Locale; years: readonly YearSummary[] };

/** One year or none: nothing has moved yet, and one next step. */
export function TooFewYears({ signedIn, locale, years }: TooFewYearsProps) {
  const text = textOf(locale).history;
  const only = years[0];
  const kommuneId = signedIn.viewer.kommuneId ?? '';
  const begins = can(signedIn.viewer, { action: 'change-settings', kommuneId });
  const next =
    only === undefined
      ? { href: '/', name: text.noRadar.action }
      : begins
        ? { href: '/radars/new', name: text.oneYear.begin }
        : { href: '/radar', name: text.oneYear.radar };
  return (
    <PageShell signedIn={signedIn} current="history">
      <PageHeading
        title={text.title}
        lead={only === undefined ? text.noRadar.lead : text.oneYear.lead(only.year)}
        badge={signedIn.simulated ? <SimulatedBadge locale={locale} /> : null}
        actions={<ButtonLink href={next.href}>{next.name}</ButtonLink>}
      />
      {only === undefined ? null : <AllYears locale={locale} years={years} />}
    </PageShell>
  );
}
