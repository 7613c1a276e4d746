import { textLength } from '../text-length';
import { isDay } from './calendar';
import type { InitiativeContent } from './initiative';

/** How long each text may be, in characters. */
export const contentLimits = {
  title: 150,
  owner: 150,
  purpose: 2000,
  need: 2000,
  expected: 2000,
  measured: 2000,
  businessLink: 500,
  operationPath: 2000,
  evaluation: 2000,
  decisionReason: 2000,
  supplier: 150,
  ethicsNote: 2000,
} as const satisfies Partial<Record<keyof InitiativeContent, number>>;

/** With at most this many others it is tried, each name as long as a title at most. */
export const mostPartners = 30;

export const contentProblemKinds = [
  'required',
  'too-long',
  'not-a-date',
  'not-a-link',
  'too-many',
  'before-start',
] as const;
export type ContentProblemKind = (typeof contentProblemKinds)[number];

/** What is wrong with one field. */
export type ContentProblem = { readonly field: keyof InitiativeContent; readonly problem: ContentProblemKind };

const dateFields = ['startDate', 'plannedEnd', 'decisionDate'] as const;

/** What is wrong with the content of an initiative, field by field; nothing for one that can be stored. */
export function contentProblems(content: InitiativeContent): ContentProblem[] {
  return [...requiredProblems(content), ...lengthProblems(content), ...dateProblems(content), ...linkProblems(content)];
}

function requiredProblems({ title, technologyId, areaIds }: InitiativeContent): ContentProblem[] {
  const missing: ContentProblem[] = [];
  if (title.trim() === '') missing.push({ field: 'title', problem: 'required' });
  if (technologyId === '') missing.push({ field: 'technologyId', problem: 'required' });
  if (areaIds.length === 0) missing.push({ field: 'areaIds', problem: 'required' });
  return missing;
}

function lengthProblems(content: InitiativeContent): ContentProblem[] {
  const fields = Object.keys(contentLimits) as (keyof typeof contentLimits)[];
  const tooLong = fields.filter((field) => textLength(content[field]) > contentLimits[field]);
  const problems: ContentProblem[] = tooLong.map((field) => ({ field, problem: 'too-long' }));
  if (content.partners.length > mostPartners) problems.push({ field: 'partners', problem: 'too-many' });
  if (content.partners.some((name) => textLength(name) > contentLimits.title))
    problems.push({ field: 'partners', problem: 'too-long' });
  return problems;
}

function dateProblems(content: InitiativeContent): ContentProblem[] {
  const { startDate, plannedEnd } = content;
  const isWrong = (day: string | null) => day !== null && !isDay(day);
  const problems: ContentProblem[] = dateFields
    .filter((field) => isWrong(content[field]))
    .map((field) => ({ field, problem: 'not-a-date' }));
  const backwards = startDate !== null && plannedEnd !== null && plannedEnd < startDate;
  if (problems.length === 0 && backwards) problems.push({ field: 'plannedEnd', problem: 'before-start' });
  return problems;
}

/** Only what opens a page: a link of another kind could run something. */
function linkProblems({ businessLink }: InitiativeContent): ContentProblem[] {
  const link = businessLink.trim();
  if (link === '' || /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(link)) return [];
  return [{ field: 'businessLink', problem: 'not-a-link' }];
}
