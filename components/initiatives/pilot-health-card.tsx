import { Card } from '@/components/ui/card';
import { type PilotProblem, pilotProblems } from '@/lib/domain/initiative/pilot-health';
import type { PilotSummary } from '@/lib/domain/initiative/pilot-summary';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { hintsHref, initiativeHref, initiativesHref, newInitiativeHref } from './addresses';

type PilotHealthCardProps = {
  locale: Locale;
  summary: PilotSummary;
  /** Whether the viewer may write initiatives down. */
  creates: boolean;
};

/** How many initiatives the front page names. */
const named = 4;

/** How the kommune's pilots are: counts that lead to the list, the worst by name, and whether pilots become operation. */
export function PilotHealthCard({ locale, summary, creates }: PilotHealthCardProps) {
  const text = textOf(locale).initiatives.health;
  if (summary.initiatives === 0) {
    return (
      <Card id="pilots" heading={text.heading}>
        <p>{creates ? text.empty : text.emptyReader}</p>
        {creates ? (
          <p className="no-print">
            <a href={newInitiativeHref()}>{text.create}</a>
          </p>
        ) : null}
        <Hints locale={locale} count={summary.hints} />
      </Card>
    );
  }
  return (
    <Card id="pilots" heading={text.heading} className="initiative-health">
      <p>{sentences(summary, locale).join(' ')}</p>
      <div className="initiative-health-lists">
        <Counts locale={locale} summary={summary} />
        <Worst locale={locale} summary={summary} />
      </div>
      <Hints locale={locale} count={summary.hints} />
      <p className="no-print">
        <a href={initiativesHref}>{text.see}</a>
      </p>
    </Card>
  );
}

function sentences({ tried, medianMonths, scaled, ended }: PilotSummary, locale: Locale): string[] {
  const { health, months } = textOf(locale).initiatives;
  const median =
    medianMonths === null || tried < 2 ? [] : [health.median(months(formatNumber(medianMonths, locale, 1)))];
  return [health.tried(tried), ...median, health.scaled(scaled, ended)];
}

function Counts({ locale, summary }: Pick<PilotHealthCardProps, 'locale' | 'summary'>) {
  const { problemCounts, health } = textOf(locale).initiatives;
  const found = pilotProblems.filter((problem) => summary.problems[problem] > 0);
  if (found.length === 0) return summary.tried === 0 ? null : <p>{health.fine}</p>;
  const href = (problem: PilotProblem) => `${initiativesHref}?${new URLSearchParams({ problem })}`;
  return (
    <ul className="initiative-counts">
      {found.map((problem) => (
        <li key={problem}>
          <a className="initiative-link" href={href(problem)}>
            <strong>{summary.problems[problem]}</strong> {problemCounts[problem](summary.problems[problem])}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Worst({ locale, summary }: Pick<PilotHealthCardProps, 'locale' | 'summary'>) {
  const { initiatives, initiativeViews } = textOf(locale);
  const text = initiatives.health;
  const names = initiativeViews.problems;
  const worst = summary.worst.slice(0, named);
  if (worst.length === 0) return null;
  return (
    <div>
      <h3>{text.worst}</h3>
      <p className="initiative-small">{text.worstRule}</p>
      <ul className="initiative-worst nobullet-list">
        {worst.map(({ id, title, problems }) => (
          <li key={id}>
            <a className="initiative-link" href={initiativeHref(id)}>
              {title}
            </a>
            <span className="initiative-small">
              {problems.map((problem, index) => problemName(names[problem], index)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Only the first of a row begins with a capital. */
function problemName(name: string, index: number): string {
  return index === 0 ? name : name.charAt(0).toLocaleLowerCase('da') + name.slice(1);
}

function Hints({ locale, count }: { locale: Locale; count: number }) {
  const { list } = textOf(locale).initiatives;
  if (count === 0) return null;
  return (
    <p>
      {list.hints(count)}{' '}
      <a className="no-print" href={hintsHref}>
        {list.toHints}
      </a>
    </p>
  );
}
