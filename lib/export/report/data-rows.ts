import { markKind } from '@/lib/domain/layout/mark-kind';
import type { ComparedCell, ComparedTechnology, RadarArea, RadarTechnology } from '@/lib/domain/radar';
import { type ReferenceValue, referenceLevel, shownRing } from '@/lib/domain/reference';
import { findingName } from '@/lib/text/finding-name';
import type { ReportContext } from './context';
import { areaOwn, combinedOwn } from './own-words';
import type { DataRow } from './report';

/**
 * One row a cell: every technology combined, then in every area of the radar. A public version publishes the chosen areas
 * alone.
 */
export function dataRows(context: ReportContext): DataRow[] {
  const { combined, areas } = context.snapshot.comparison;
  const { audience, areaIds } = context.snapshot.options;
  const told = areas.filter(({ area }) => audience === 'internal' || areaIds.includes(area.id));
  return [
    ...combined.technologies.map((row) => combinedRow(row, context)),
    ...told.flatMap(({ area, cells }) => cells.map((cell) => areaRow(cell, area, context))),
  ];
}

function combinedRow(row: ComparedTechnology, context: ReportContext): DataRow {
  const { answer, level, lowest, highest } = row;
  return {
    scope: context.text.words.combined,
    areaId: null,
    ...technologyColumns(row.technology),
    own: combinedOwn(row, context),
    answer,
    level,
    lowest,
    highest,
    spread: '',
    value: '',
    ...referenceColumns(row.reference, context),
    fromCombined: false,
    ...findingColumns(row, context),
    note: noteOf(row.technology.id, null, context),
  };
}

function areaRow(cell: ComparedCell, area: RadarArea, context: ReportContext): DataRow {
  const { words } = context.text;
  const { answer, level, spread, value } = cell;
  return {
    scope: area.name,
    areaId: area.id,
    ...technologyColumns(cell.technology),
    own: areaOwn(cell, context),
    answer,
    level,
    lowest: null,
    highest: null,
    spread: spread === null ? '' : words.spreads[spread],
    value: value === null ? '' : words.values[value],
    ...referenceColumns(cell.reference, context),
    fromCombined: cell.referenceFromCombined,
    ...findingColumns(cell, context),
    note: noteOf(cell.technology.id, area.id, context),
  };
}

function technologyColumns({ number, id, name, category, local }: RadarTechnology) {
  return { number, technologyId: id, technology: name, category, local };
}

function referenceColumns(reference: ReferenceValue | null, { text, ringNames }: ReportContext) {
  const ring = shownRing(reference);
  return {
    ring: ring === null ? '' : ringNames[ring],
    referenceLevel: referenceLevel(reference),
    maturity: reference?.maturity ?? null,
    source: reference?.source ?? '',
    basis: reference === null ? '' : text.compare.notes[reference.basis],
  };
}

function findingColumns(row: ComparedRow, { text, publisher }: ReportContext) {
  const { finding, distance } = row;
  return {
    distance,
    finding: findingWords(row, { text, publisher }),
    findingCode: finding,
    kind: markKind(finding),
    suggestion: suggestionWords(row, text),
  };
}

type ComparedRow = ComparedCell | ComparedTechnology;

/** Who has answered "ved ikke" has answered, though there is nothing to compare. */
function findingWords(
  { technology, finding, answer }: ComparedRow,
  { text, publisher }: Pick<ReportContext, 'text' | 'publisher'>,
): string {
  if (technology.local) return text.compare.table.local;
  return answer === 'unknown' ? text.words.answers.unknown : findingName(text.finding, finding, publisher);
}

/** What is in operation without the expected value is to be discussed, whatever its finding. */
function suggestionWords(row: ComparedRow, text: ReportContext['text']): string {
  if (row.technology.local) return '';
  if (row.answer === 'unknown') return text.report.unknown.own;
  return 'value' in row && row.value === 'no' && row.answer === 'operating'
    ? text.report.meaning.withoutAdvice
    : text.finding.suggestions[row.finding];
}

function noteOf(technologyId: string, areaId: string | null, { snapshot }: ReportContext): string {
  return snapshot.notes.find((note) => note.technologyId === technologyId && note.areaId === areaId)?.text ?? '';
}
