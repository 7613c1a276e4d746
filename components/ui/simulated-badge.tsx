import { type Locale, textOf } from '@/lib/text/locale';

/** Says that the figures beside it are simulated. */
export function SimulatedBadge({ locale }: { locale: Locale }) {
  return <span className="badge badge-simulated">{textOf(locale).words.simulated}</span>;
}
