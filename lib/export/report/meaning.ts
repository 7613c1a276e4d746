import { type ValueCounts, valueCounts } from '@/lib/domain/value-counts';
import type { ReportContext } from './context';
import { paragraphBlocks, paragraphs } from './paragraphs';
import type { Block } from './report';

/** What it means for citizens and staff, in the editor's words, and the value of what is in operation. */
export function meaningBlocks(context: ReportContext): Block[] {
  const { snapshot, text } = context;
  return [
    ...paragraphBlocks(paragraphs(snapshot.texts.assessment)),
    ...paragraphBlocks(valueSentences(context)),
    ...withoutValueBlocks(context, text.report.meaning),
  ];
}

function valueSentences({ snapshot, text }: ReportContext): string[] {
  const { meaning } = text.report;
  const { combined, areas } = snapshot.comparison;
  const counts = valueCounts(areas.flatMap(({ cells }) => cells));
  if (counts.operating === 0) {
    // A kommune may have placed what it has in operation on the combined radar alone, which says nothing of its value.
    const direct = combined.technologies.some(({ from, answer }) => from === 'direct' && answer === 'operating');
    return direct || areas.length === 0 ? [] : [meaning.nothing];
  }
  return [meaning.operating(counts.operating), meaning.values(valueParts(counts, meaning))];
}

function valueParts(counts: ValueCounts, meaning: ReportContext['text']['report']['meaning']): string {
  const parts = [meaning.yes(counts.yes), meaning.partly(counts.partly), meaning.no(counts.no)];
  const unknown = [
    ...(counts['not-evaluated'] > 0 ? [meaning.notEvaluated(counts['not-evaluated'])] : []),
    ...(counts.unstated > 0 ? [meaning.unstated(counts.unstated)] : []),
  ];
  return [...parts, ...unknown].join(', ');
}

function withoutValueBlocks(
  { snapshot, text }: ReportContext,
  meaning: ReportContext['text']['report']['meaning'],
): Block[] {
  if (snapshot.withoutValue.length === 0) return [];
  const names = new Map(snapshot.comparison.areas.map(({ area }) => [area.id, area.name]));
  const items = snapshot.withoutValue.map(({ technology, areaId }) =>
    meaning.withoutItem(technology.name, names.get(areaId ?? '') ?? text.compare.apart.valueCombined),
  );
  return [
    { kind: 'paragraph', text: meaning.without },
    { kind: 'list', items },
    { kind: 'paragraph', text: meaning.withoutAdvice },
  ];
}
