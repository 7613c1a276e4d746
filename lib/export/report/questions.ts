import { type FindingKind, findingKind } from '@/lib/domain/finding';
import { sortRows } from '@/lib/domain/sort-rows';
import { capitalise } from '@/lib/text/number-word';
import type { ReportContext } from './context';
import { nameList } from './name-list';
import type { Question } from './report';

/** More than a meeting can take in is not asked. */
const most = 5;
const fewest = 2;

type QuestionKey = 'overdue' | 'missing' | 'risk' | 'using' | 'early' | 'mixed' | 'ahead' | 'value';
type Candidate = { readonly key: QuestionKey; readonly names: readonly string[] };

/**
 * What a leadership group has to talk about, most pressing first: what is piloted too much and too little, the risk, and then
 * the rest. Where little can be compared, who is to answer. There are always at least two.
 */
export function discussionQuestions(context: ReportContext): Question[] {
  const asked = candidates(context)
    .filter(({ names }) => names.length > 0)
    .map((candidate) => questionOf(candidate, context));
  const questions = [...answersFirst(context), ...asked].slice(0, most);
  return [...questions, ...alwaysWorthAsking(context).slice(0, Math.max(0, fewest - questions.length))];
}

/** What is asked where the comparison itself gives too little to talk about. */
function alwaysWorthAsking({ snapshot, text }: ReportContext): Question[] {
  const { reference, worth, priorities } = text.report.questions;
  const { comparable, answered } = snapshot.comparison.combined.balance;
  return [...(comparable === 0 && answered > 0 ? [reference] : []), worth, priorities];
}

function candidates(context: ReportContext): Candidate[] {
  const { combined } = context.snapshot.comparison;
  const rows = sortRows(combined.technologies.filter(({ technology }) => !technology.local));
  const having = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).map(({ technology }) => technology.name);
  const ofKind = (kind: FindingKind) => having(({ finding }) => findingKind(finding) === kind);
  const premature = having(({ finding }) => finding === 'premature-pilot');
  const withoutValue = context.snapshot.withoutValue.map(({ technology }) => technology.name);
  return [
    { key: 'overdue', names: having(({ finding }) => finding === 'overdue-pilot') },
    { key: 'missing', names: ofKind('too-little') },
    { key: 'risk', names: having(({ finding, exposedAreas }) => finding === 'exposed' || exposedAreas > 0) },
    { key: 'value', names: [...new Set(withoutValue)] },
    { key: 'using', names: ofKind('using-too-little') },
    { key: 'early', names: [...premature, ...ofKind('early')] },
    { key: 'mixed', names: ofKind('mixed') },
    { key: 'ahead', names: ofKind('ahead') },
  ];
}

function questionOf({ key, names }: Candidate, { text, publisher, snapshot }: ReportContext): Question {
  const { text: ask, basis, chair } = text.report.questions[key];
  const byArea = snapshot.comparison.combined.technologies.some(({ from }) => from === 'areas');
  return { text: ask(nameList(names, text.report)), basis: capitalise(basis(names.length, publisher, byArea)), chair };
}

/** Where the balance is counts only because answers are missing, the first question is who gives them. */
function answersFirst({ snapshot, text }: ReportContext): Question[] {
  const { balance } = snapshot.comparison.combined;
  if (!balance.reasons.includes('few-answered')) return [];
  const { text: ask, basis, chair } = text.report.questions.answers;
  return [{ text: ask, basis: basis(balance.answered, balance.cells), chair }];
}
