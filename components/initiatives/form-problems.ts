import { isDay } from '@/lib/domain/initiative/calendar';
import { type ContentProblem, contentLimits, contentProblems } from '@/lib/domain/initiative/content-problems';
import { textLength } from '@/lib/domain/text-length';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { contentOf } from './form-content';
import type { FormValues } from './form-values';

/** What is wrong with each field, in words; a field that is right is not there. */
export type FieldErrors = Readonly<Partial<Record<keyof FormValues, string>>>;

/** What is wrong with a form that was typed and refused: the same rules that refused it, read again for their words. */
export function formProblems(values: FormValues, locale: Locale): FieldErrors {
  const problems = contentProblems(contentOf(values));
  return Object.fromEntries(problems.map((problem) => [problem.field, sentence(problem, values, locale)]));
}

/** What is wrong with the phase of a new initiative, and the day it came into it. `today` is ISO yyyy-mm-dd. */
export function startProblems({ phase, since }: FormValues, today: string, locale: Locale): FieldErrors {
  const { problems } = textOf(locale).initiatives.form;
  const wrongDay = !isDay(since) ? problems['not-a-date'] : since > today ? problems.future : null;
  return {
    ...(phase === '' ? { phase: problems.required.phase } : {}),
    ...(wrongDay === null ? {} : { since: wrongDay }),
  };
}

function sentence({ field, problem }: ContentProblem, values: FormValues, locale: Locale): string {
  const { problems } = textOf(locale).initiatives.form;
  if (problem === 'required') {
    const required: Readonly<Record<string, string>> = problems.required;
    return required[field] ?? problems.required.title;
  }
  if (problem !== 'too-long') return problems[problem];
  const limits: Readonly<Record<string, number>> = contentLimits;
  const limit = limits[field] ?? contentLimits.title;
  const value = values[field];
  const length = typeof value === 'string' && field !== 'partners' ? textLength(value) : limit;
  const figure = formatNumber(limit, locale);
  return field === 'partners'
    ? problems.partnerTooLong(figure)
    : problems.tooLong(formatNumber(length - limit, locale), figure);
}
