import type { PilotProblem } from '@/lib/domain/initiative/pilot-health';
import { type Locale, textOf } from '@/lib/text/locale';

type ProblemListProps = { locale: Locale; problems: readonly PilotProblem[] };

/** What is to be looked at in a pilot, in a few words each. */
export function ProblemList({ locale, problems }: ProblemListProps) {
  const { problems: names } = textOf(locale).initiativeViews;
  return (
    <ul className="initiative-problems nobullet-list">
      {problems.map((problem) => (
        <li key={problem}>{names[problem]}</li>
      ))}
    </ul>
  );
}
