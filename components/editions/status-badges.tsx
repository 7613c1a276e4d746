import { Badge } from '@/components/ui/badge';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { type Locale, textOf } from '@/lib/text/locale';
import type { HeadView } from './edition-types';

type StatusBadgesProps = { locale: Locale; head: Pick<HeadView, 'status' | 'simulated' | 'version'> };

/** Whether it is a draft, frozen or superseded, which version, and whether its figures are simulated. */
export function StatusBadges({ locale, head: { status, simulated, version } }: StatusBadgesProps) {
  const text = textOf(locale).editions;
  return (
    <span className="edition-badges">
      <Badge tone={status === 'draft' ? 'info' : 'neutral'}>{text.status[status]}</Badge>
      {version > 1 ? <Badge>{text.version(version)}</Badge> : null}
      {simulated ? <SimulatedBadge locale={locale} /> : null}
    </span>
  );
}
