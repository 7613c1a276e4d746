import { describeProblems, problemStep } from '@/components/editions/draft-problems';
import { DraftSteps } from '@/components/editions/draft-steps';
import { FreezePanel } from '@/components/editions/freeze-panel';
import { ProblemList } from '@/components/editions/problem-list';
import type { EditionPageView } from '@/lib/data/editions/page';
import { shownRing } from '@/lib/domain/reference';
import type { Locale } from '@/lib/text/locale';

type Props = { locale: Locale; view: EditionPageView };

/** The last step of a draft: what is to be mended, or the freezing itself. */
export function PreviewPanel({ locale, view: { edition, technologies, problems } }: Props) {
  const { id, revision, version, areas, references } = edition;
  const combined = references.filter(({ editionAreaId }) => editionAreaId === null);
  const unplaced = technologies.filter(
    (technology) => !combined.some((value) => value.technologyId === technology.id && shownRing(value) !== null),
  );
  return (
    <>
      <DraftSteps locale={locale} id={id} current="preview" faulty={problems.map(problemStep)} />
      {problems.length > 0 ? (
        <ProblemList
          locale={locale}
          problems={describeProblems(problems, { id, technologies: edition.technologies, areas }, locale)}
        />
      ) : (
        <FreezePanel {...{ locale, id, revision, version }} unplaced={unplaced.map(({ name }) => name)} />
      )}
    </>
  );
}
