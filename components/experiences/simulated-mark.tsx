import { type Locale, textOf } from '@/lib/text/locale';

/** Says that a kommune, and what it tells, is made up. */
export function SimulatedMark({ locale }: { locale: Locale }) {
  return <span className="badge badge-simulated">{textOf(locale).experiences.simulated}</span>;
}
