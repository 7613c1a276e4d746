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
    suggestion: text.finding.suggestions[finding],
    technologies: rows.map((row) => named(row, context)),
  };
}

/** The groups as a section shows them, with what only a minority of the areas has in operation too early. */
export function findingBlocks(context: ReportContext, groups: readonly FindingGroup[]): Block[] {
  const { findings } = context.text.report;
  const minority = minorityExposed(ownRows(context)).map((row) => named(row, context));
  return [
    groups.length === 0 ? { kind: 'paragraph', text: findings.none } : { kind: 'findings', groups },
    ...(minority.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: findings.minority(context.publisher) },
          { kind: 'list', items: minority },
        ] as const)),
  ];
}

function ownRows({ snapshot }: ReportContext): ComparedTechnology[] {
  return snapshot.comparison.combined.technologies.filter(({ technology }) => !technology.local);
}

function named(row: ComparedTechnology, context: ReportContext): string {
  const own = row.from === 'areas' ? combinedOwn(row, context) : '';
  return own === '' ? row.technology.name : context.text.report.findings.with(row.technology.name, own);
}
