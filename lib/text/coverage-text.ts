import { coverageOf } from '../domain/release/coverage';
import { type Locale, textOf } from './locale';

/** "Landsgennemsnit af 98 kommuner", or "Gennemsnit af 23 deltagende kommuner" where fewer than half take part. */
export function coverageText(participants: number, locale: Locale): string {
  return textOf(locale).rounds.coverage[coverageOf(participants)](participants);
}
