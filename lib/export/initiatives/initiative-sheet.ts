import type { Initiative } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';

/** An initiative as a file tells it, with the names of what it refers to. */
export type FiledInitiative = {
  readonly initiative: Initiative;
  /** True of a simulated kommune's: each row says so. */
  readonly simulated?: boolean;
  readonly row: {
    readonly technologyName: string;
    readonly areaNames: readonly string[];
    readonly version: number;
    /** ISO yyyy-mm-dd. */
    readonly phaseSince: string;
  };
};

/** A column of the sheet: its heading, what it holds, and how wide it is, in characters. */
export type SheetColumn = {
  readonly heading: string;
  readonly explains: string;
  readonly width: number;
  readonly read: (filed: FiledInitiative) => string;
};

type ColumnKey = keyof ReturnType<typeof textOf>['initiativeFiles']['columns'];

/** The columns of a sheet of initiatives. All of it is text, dates too, so that no program makes something else of it. */
export function initiativeSheetColumns(locale: Locale): SheetColumn[] {
  const { initiativeFiles: text, initiatives, initiativeViews, words } = textOf(locale);
  const { results, decisions, protections, yesNo } = initiatives;
  const column = (key: ColumnKey, width: number, read: SheetColumn['read']): SheetColumn => {
    return { ...text.columns[key], width, read };
  };
  const said = (answer: boolean | null) => (answer === null ? '' : answer ? yesNo.yes : yesNo.no);
  return [
    column('id', 38, ({ initiative }) => initiative.id),
    column('version', 9, ({ row }) => String(row.version)),
    column('title', 40, ({ initiative }) => initiative.title),
    column('technology', 30, ({ row }) => row.technologyName),
    column('areas', 34, ({ row }) => joined(row.areaNames)),
    column('phase', 13, ({ initiative }) => initiativeViews.phases[initiative.phase]),
    column('since', 13, ({ row }) => row.phaseSince),
    column('owner', 26, ({ initiative }) => initiative.owner),
    column('purpose', 44, ({ initiative }) => initiative.purpose),
    column('need', 44, ({ initiative }) => initiative.need),
    column('startDate', 13, ({ initiative }) => initiative.startDate ?? ''),
    column('plannedEnd', 13, ({ initiative }) => initiative.plannedEnd ?? ''),
    column('expected', 40, ({ initiative }) => initiative.expected),
    column('measured', 40, ({ initiative }) => initiative.measured),
    column('businessCase', 15, ({ initiative }) => said(initiative.businessCase)),
    column('businessLink', 30, ({ initiative }) => initiative.businessLink),
    column('operationPath', 40, ({ initiative }) => initiative.operationPath),
    column('evaluation', 44, ({ initiative }) => initiative.evaluation),
    column('result', 17, ({ initiative: { result } }) => (result === null ? '' : results[result])),
    column('decision', 13, ({ initiative: { decision } }) => (decision === null ? '' : decisions[decision])),
    column('decisionDate', 13, ({ initiative }) => initiative.decisionDate ?? ''),
    column('decisionReason', 40, ({ initiative }) => initiative.decisionReason),
    column('partners', 34, ({ initiative }) => joined(initiative.partners)),
    column('supplier', 26, ({ initiative }) => initiative.supplier),
    column('spread', 17, ({ initiative: { spread } }) => (spread === null ? '' : words.spreads[spread])),
    column('citizenContact', 17, ({ initiative }) => said(initiative.citizenContact)),
    column('usesAi', 17, ({ initiative }) => said(initiative.usesAi)),
    column('dataProtection', 18, ({ initiative }) => protectionWord(initiative, protections)),
    column('ethics', 15, ({ initiative }) => said(initiative.ethics)),
    column('ethicsNote', 40, ({ initiative }) => initiative.ethicsNote),
    column('marks', 12, ({ simulated }) => (simulated === true ? text.simulated : '')),
  ];
}

type Protections = ReturnType<typeof textOf>['initiatives']['protections'];

function protectionWord({ dataProtection }: Initiative, protections: Protections): string {
  return dataProtection === null ? '' : protections[dataProtection];
}

/** With semicolons between, or on lines of their own where a name has a semicolon in it. */
function joined(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(';')) ? '\n' : '; ');
}
