import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ProblemView } from './draft-problems';

/** What is to be mended before a draft can be frozen, each with a link to where. */
export function ProblemList({ locale, problems }: { locale: Locale; problems: readonly ProblemView[] }) {
  return (
    <Alert locale={locale} tone="warning" heading={textOf(locale).editions.freeze.problems(problems.length)}>
      <ul className="nobullet-list error-list">
        {problems.map(({ key, text, href }) => (
          <li key={key}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
