import type { EditionProblem } from '@/lib/domain/edition-check';
import { type Locale, textOf } from '@/lib/text/locale';
import { type DraftStepName, stepHref } from './draft-steps';

type Named = { readonly id: string; readonly name: string };
export type DraftNames = {
  readonly id: string;
  readonly technologies: readonly Named[];
  readonly areas: readonly (Named & { readonly slug: string })[];
};

/** A problem in words, and the page where it is mended. */
export type ProblemView = {
  readonly key: string;
  /** What is wrong, the same for every place it is wrong in. */
  readonly code: string;
  readonly text: string;
  readonly href: string;
};

/** Each of a draft's problems with where it is and what to do. */
export function describeProblems(
  problems: readonly EditionProblem[],
  draft: DraftNames,
  locale: Locale,
): ProblemView[] {
  return problems.map((problem, index) => ({
    key: `${index} ${problem.code}`,
    code: problem.code,
    text: problemText(problem, draft, locale),
    href: problemHref(problem, draft),
  }));
}

/** The step where a problem is mended. */
export function problemStep(problem: EditionProblem): DraftStepName {
  if (problem.code === 'title-missing' || problem.code === 'method-missing') return 'head';
  if (problem.code === 'too-many-areas') return 'areas';
  if (problem.code === 'no-technologies' || problem.code === 'too-many-technologies') return 'technologies';
  if ('technologyId' in problem && !('areaId' in problem)) return 'technologies';
  return 'areaId' in problem && !('technologyId' in problem) ? 'areas' : 'values';
}

function problemText(problem: EditionProblem, draft: DraftNames, locale: Locale): string {
  const text = textOf(locale).editions.problems[problem.code];
  return typeof text === 'string' ? text : text(whereOf(problem, draft, textOf(locale).words.combined));
}

/** The name, or the number of what has none; of a placement also its radar. */
function whereOf(problem: EditionProblem, { technologies, areas }: DraftNames, combined: string): string {
  const technology = 'technologyId' in problem ? nameOf(technologies, problem.technologyId) : null;
  const area = 'areaId' in problem ? (problem.areaId === null ? combined : nameOf(areas, problem.areaId)) : null;
  return [technology, area].filter((part) => part !== null).join(', ');
}

function nameOf(list: readonly Named[], id: string): string {
  const index = list.findIndex((one) => one.id === id);
  const name = list[index]?.name ?? '';
  return name.trim() === '' ? String(index + 1) : name;
}

function problemHref(problem: EditionProblem, { id, areas }: DraftNames): string {
  const href = stepHref(id, problemStep(problem));
  if (!('technologyId' in problem) || !('areaId' in problem)) return href;
  const slug = areas.find((area) => area.id === problem.areaId)?.slug;
  return slug === undefined ? href : `${href}?area=${slug}`;
}
