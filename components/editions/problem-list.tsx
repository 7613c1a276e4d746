import { Alert } from '@/components/ui/alert';
import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ProblemView } from './draft-problems';

type ProblemListProps = { locale: Locale; problems: readonly ProblemView[] };

/** As many of one kind are shown at once: one missing source is missing from every value. */
const shownOfOneKind = 3;

/** What is to be mended before a draft can be frozen, each with a link to where; many of one kind are folded. */
export function ProblemList({ locale, problems }: ProblemListProps) {
  const { problems: heading, moreOfOneKind } = textOf(locale).editions.freeze;
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <Alert locale={locale} tone="warning" heading={heading(problems.length)}>
      {codes.map((code) => {
        const all = problems.filter((problem) => problem.code === code);
        const more = all.slice(shownOfOneKind);
        return (
          <div key={code}>
            <Links problems={all.slice(0, shownOfOneKind)} />
            {more.length === 0 ? null : (
              <Details summary={moreOfOneKind(more.length)}>
                <Links problems={more} />
              </Details>
            )}
          </div>
        );
      })}
    </Alert>
  );
}

function Links({ problems }: Pick<ProblemListProps, 'problems'>) {
  return (
    <ul className="nobullet-list error-list">
      {problems.map(({ key, text, href }) => (
        <li key={key}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
