import { comparedFindings, type Finding } from '@/lib/domain/finding';
import { markKind } from '@/lib/domain/layout/mark-kind';
import { minorityExposed } from '@/lib/domain/minority-exposed';
import type { ComparedTechnology } from '@/lib/domain/radar';
import { sortRows } from '@/lib/domain/sort-rows';
import { findingName } from '@/lib/text/finding-name';
import type { ReportContext } from './context';
import { combinedOwn } from './own-words';
import type { Block, FindingGroup } from './report';

/** What is grouped: every compared finding, agreement last, then what was tried and stopped. */
const grouped: readonly Finding[] = [...comparedFindings, 'evaluated'];

/** The combined findings that occur, each with its technologies; local technologies have none. */
export function findingGroups(context: ReportContext): FindingGroup[] {
  const rows = sortRows(ownRows(context));
  return grouped.flatMap((finding) => {
    const having = rows.filter((row) => row.finding === finding);
    return having.length === 0 ? [] : [groupOf(finding, having, context)];
  });
}

function groupOf(finding: Finding, rows: readonly ComparedTechnology[], context: ReportContext): FindingGroup {
  const { text, publisher } = context;
  return {
    finding,
    kind: markKind(finding),
    name: findingName(text.finding, finding, publisher),
    suggestion: suggestionOf(finding, rows, context),
    technologies: rows.map((row) => named(row, context)),
  };
}

/** In the combined view most areas have not begun, and some may have: what is suggested must fit both. */
function suggestionOf(finding: Finding, rows: readonly ComparedTechnology[], { text }: ReportContext): string {
  const { suggestions } = text.report.findings;
  const someHaveBegun = rows.some(({ areas }) => areas.operating + areas.piloting > 0);
  if (someHaveBegun && (finding === 'missing-pilot' || finding === 'untapped')) return suggestions[finding];
  return text.finding.suggestions[finding];
}

/** The groups as a section shows them, with what only a minority of the areas has in operation too early. */
export function findingBlocks(context: ReportContext, groups: readonly FindingGroup[]): Block[] {
  const { findings } = context.text.report;
  const minority = minorityExposed(ownRows(context)).map((row) => named(row, context));
  return [
    ...(groups.length > 0 && fromAreas(context) ? [{ kind: 'paragraph', text: findings.majority } as const] : []),
    groups.length === 0 ? { kind: 'paragraph', text: findings.none } : { kind: 'findings', groups },
    ...(minority.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: findings.minority(context.publisher) },
          { kind: 'list', items: minority },
        ] as const)),
  ];
}

function fromAreas(context: ReportContext): boolean {
  return ownRows(context).some(({ from }) => from === 'areas');
}

function ownRows({ snapshot }: ReportContext): ComparedTechnology[] {
  return snapshot.comparison.combined.technologies.filter(({ technology }) => !technology.local);
}

function named(row: ComparedTechnology, context: ReportContext): string {
  const { findings } = context.text.report;
  const withoutValue = context.snapshot.withoutValue.some(({ technology }) => technology.id === row.technology.id);
  const said = [
    ...(row.from === 'areas' ? [combinedOwn(row, context)] : []),
    ...(withoutValue ? [findings.withoutValue] : []),
  ];
  return said.length === 0 ? row.technology.name : findings.with(row.technology.name, said.join('; '));
}
