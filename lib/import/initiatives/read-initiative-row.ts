import type { InitiativeContent, Phase } from '../../domain/initiative/initiative';
import type { NameMatch } from '../match-names';
import type { InitiativeColumn } from './initiative-columns';
import type { InitiativeRejection, InitiativeRejectionCode } from './initiative-plan';
import { readDecision, readPhase, readProtection, readResult, readSpread, readYesNo } from './initiative-words';
import { readDay } from './read-day';
import type { InitiativeSheetRow } from './read-initiative-sheet';

/** What a row's names are looked up in. */
export type InitiativeNames = {
  readonly technology: (name: string) => NameMatch;
  readonly technologyName: (id: string) => string;
  readonly area: (name: string) => NameMatch;
  readonly areaName: (id: string) => string;
};

/** What a row says; a column that the sheet lacks is left out. */
export type ReadInitiativeRow = {
  readonly content: Partial<InitiativeContent>;
  readonly phase: Phase | undefined;
  readonly since: string | null | undefined;
  readonly rejected: readonly InitiativeRejection[];
};

const texts = [
  ...(['title', 'owner', 'supplier', 'businessLink', 'purpose', 'need', 'expected', 'measured'] as const),
  ...(['operationPath', 'evaluation', 'decisionReason', 'ethicsNote'] as const),
] as const;
const days = ['startDate', 'plannedEnd', 'decisionDate'] as const;
const yesNos = ['businessCase', 'citizenContact', 'usesAi', 'ethics'] as const;

/** Reads one row, with every cell of it that cannot be read. Whether what it says can be stored is for the rules to tell. */
export function readInitiativeRow({ row, cells }: InitiativeSheetRow, names: InitiativeNames): ReadInitiativeRow {
  const rejected: InitiativeRejection[] = [];
  const reject = (code: InitiativeRejectionCode, column: InitiativeColumn, suggestion: string | null = null): null => {
    rejected.push({ row, code, column, value: (cells[column] ?? '').slice(0, 200), suggestion });
    return null;
  };
  const has = (column: InitiativeColumn) => cells[column] !== undefined;
  const given = <Value>(column: InitiativeColumn, read: (text: string) => Value) =>
    has(column) ? { [column]: read(cells[column] ?? '') } : {};
  const word = <Word>(column: InitiativeColumn, read: (text: string) => Word | null, code: InitiativeRejectionCode) =>
    given(column, (text) => (text === '' ? null : (read(text) ?? reject(code, column))));
  const content: Partial<InitiativeContent> = {
    ...Object.assign({}, ...texts.map((column) => given(column, (text) => text))),
    ...Object.assign({}, ...days.map((column) => word(column, readDay, 'not-a-day'))),
    ...Object.assign({}, ...yesNos.map((column) => word(column, readYesNo, 'not-yes-no'))),
    ...word('result', readResult, 'unknown-word'),
    ...word('decision', readDecision, 'unknown-word'),
    ...word('spread', readSpread, 'unknown-word'),
    ...word('dataProtection', readProtection, 'unknown-word'),
    ...given('partners', (text) => [...new Set(splitList(text))]),
    ...(has('technology') ? technologyOf(cells.technology ?? '', names, reject) : {}),
    ...(has('areas') ? areasOf(cells.areas ?? '', names, reject) : {}),
  };
  const phase = has('phase') && cells.phase !== '' ? (readPhase(cells.phase ?? '') ?? undefined) : undefined;
  if (has('phase') && phase === undefined) reject(cells.phase === '' ? 'no-phase' : 'unknown-phase', 'phase');
  const since = word('since', readDay, 'not-a-day') as { since?: string | null };
  return { content, phase, since: since.since, rejected };
}

type Reject = (code: InitiativeRejectionCode, column: InitiativeColumn, suggestion?: string | null) => null;

function technologyOf(text: string, names: InitiativeNames, reject: Reject): Partial<InitiativeContent> {
  if (text === '') {
    reject('no-technology', 'technology');
    return {};
  }
  const match = names.technology(text);
  if (match.kind === 'exact' || match.kind === 'normalised') return { technologyId: match.id };
  reject('unknown-technology', 'technology', match.id === null ? null : names.technologyName(match.id));
  return {};
}

/** A line is tried as one name first: a name may have a semicolon in it. */
function areasOf(text: string, names: InitiativeNames, reject: Reject): Partial<InitiativeContent> {
  if (text === '') {
    reject('no-area', 'areas');
    return {};
  }
  const ids: string[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  for (const name of lines.flatMap((line) => (isSure(names.area(line)) ? [line] : splitList(line)))) {
    const match = names.area(name);
    if (!isSure(match)) reject('unknown-area', 'areas', match.id === null ? null : names.areaName(match.id));
    else if (match.id !== null && !ids.includes(match.id)) ids.push(match.id);
  }
  return { areaIds: ids };
}

function isSure({ kind }: NameMatch): boolean {
  return kind === 'exact' || kind === 'normalised';
}

/** Several in one cell stand on lines of their own, or with semicolons between them. */
function splitList(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
