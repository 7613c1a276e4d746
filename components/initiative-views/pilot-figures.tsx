import type { PilotOutcome } from '@/lib/domain/initiative/funnel';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type PilotFiguresProps = { locale: Locale; outcome: PilotOutcome };

/** How old the pilots are, and how many of those that ended came into operation. */
export function PilotFigures({ locale, outcome }: PilotFiguresProps) {
  const { development: text } = textOf(locale).initiativeViews;
  const { medianMonths, ended, scaled } = outcome;
  return (
    <dl className="pilot-figures">
      <div>
        <dt>{text.median}</dt>
        <dd>
          <strong>
            {medianMonths === null ? text.noMedian : text.medianMonths(formatNumber(medianMonths, locale))}
          </strong>
          {medianMonths === null ? null : <span>{text.medianNote}</span>}
        </dd>
      </div>
      <div>
        <dt>{text.scaled}</dt>
        <dd>
          <strong>{ended === 0 ? text.noScaled : text.scaledOf(scaled, ended)}</strong>
          {ended === 0 ? null : <span>{text.scaledNote(percentOf(scaled, ended, locale))}</span>}
        </dd>
      </div>
    </dl>
  );
}

function percentOf(part: number, whole: number, locale: Locale): string {
  return formatNumber((part / whole) * 100, locale, 0);
}
