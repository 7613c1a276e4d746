import { type ContentProblem, contentProblems } from '../../domain/initiative/content-problems';
import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import type { InitiativeContent } from '../../domain/initiative/initiative';
import { changedFields, normaliseContent } from '../../domain/initiative/normalise-content';
import { nameKey } from '../../domain/name-key';
import { type KnownName, nameMatcher } from '../match-names';
import type { InitiativeColumn } from './initiative-columns';
import type {
  ExistingInitiative,
  InitiativePlan,
  InitiativeRejection,
  InitiativeRejectionCode,
  PlannedInitiative,
} from './initiative-plan';
import { type InitiativeNames, type ReadInitiativeRow, readInitiativeRow } from './read-initiative-row';
import type { InitiativeSheet, InitiativeSheetRow } from './read-initiative-sheet';

/** What a sheet of initiatives is laid over. */
export type InitiativeTarget = {
  readonly technologies: readonly KnownName[];
  readonly areas: readonly KnownName[];
  /** Areas that are no longer in use: only what took place there already may go on saying so. */
  readonly archivedAreaIds: ReadonlySet<string>;
  readonly existing: readonly ExistingInitiative[];
  /** ISO yyyy-mm-dd. */
  readonly today: string;
};

/**
 * What each row of the sheet will do: make an initiative, change one, or nothing. A row is an initiative that exists by its id, or
 * else by its title and technology together. A row with anything wrong in it is left out whole, with everything that is wrong.
 *
 * A column that the sheet lacks leaves what is stored; an empty cell empties it. A row that carries a version older than what
 * is stored is left out: somebody has saved it since the sheet was made.
 */
export function planInitiatives(sheet: InitiativeSheet, target: InitiativeTarget): InitiativePlan {
  const finder = new Finder(target);
  const names = namesOf(target);
  const planned: PlannedInitiative[] = [];
  const rejected: InitiativeRejection[] = [];
  for (const row of sheet.rows) {
    const read = readInitiativeRow(row, names);
    const found = finder.find(row, read);
    const result = planRow(row, { read, found, target });
    if (Array.isArray(result)) rejected.push(...result);
    else planned.push(result);
  }
  return { planned, rejected };
}

function namesOf({ technologies, areas }: InitiativeTarget): InitiativeNames {
  const nameIn = (known: readonly KnownName[]) => {
    const byId = new Map(known.map(({ id, name }) => [id, name]));
    return (id: string) => byId.get(id) ?? '';
  };
  return {
    technology: nameMatcher(technologies),
    technologyName: nameIn(technologies),
    area: nameMatcher(areas),
    areaName: nameIn(areas),
  };
}

type Found = { readonly existing: ExistingInitiative | null; readonly wrong: InitiativeRejection | null };

/** Finds what is stored of each row, and that no two rows are the same. */
class Finder {
  private readonly byId: ReadonlyMap<string, ExistingInitiative>;
  private readonly byName = new Map<string, ExistingInitiative>();
  private readonly rowOf = new Map<string, number>();

  constructor({ existing }: InitiativeTarget) {
    this.byId = new Map(existing.map((one) => [one.id, one]));
    for (const one of existing) {
      const key = nameOf(one.content);
      if (!this.byName.has(key)) this.byName.set(key, one);
    }
  }

  find({ row, cells }: InitiativeSheetRow, { content }: ReadInitiativeRow): Found {
    const wrong = (code: InitiativeRejectionCode, column: InitiativeColumn, value: string) => {
      return { existing: null, wrong: { row, code, column, value, suggestion: null } };
    };
    const { id = '', version = '' } = cells;
    const existing = id === '' ? (this.byName.get(nameOf(content)) ?? null) : (this.byId.get(id) ?? null);
    if (id !== '' && existing === null) return wrong('unknown-id', 'id', id.slice(0, 200));
    const key = existing?.id ?? nameOf(content);
    const before = this.rowOf.get(key);
    if (before !== undefined) return wrong('twice', 'title', String(before));
    this.rowOf.set(key, row);
    const stale = existing !== null && /^\d{1,9}$/.test(version) && Number(version) !== existing.version;
    if (!stale) return { existing, wrong: null };
    return { existing, wrong: { row, code: 'changed-since', column: null, value: '', suggestion: null } };
  }
}

function nameOf({ title = '', technologyId = '' }: Partial<InitiativeContent>): string {
  return `${technologyId}\n${nameKey(title)}`;
}

type RowContext = { readonly read: ReadInitiativeRow; readonly found: Found; readonly target: InitiativeTarget };

/** The row's plan, or everything that is wrong with it. A stale row that says what is stored is only unchanged. */
function planRow(
  { row, cells }: InitiativeSheetRow,
  { read, found, target: { today, archivedAreaIds } }: RowContext,
): PlannedInitiative | InitiativeRejection[] {
  const { existing, wrong } = found;
  const content = normaliseContent({ ...(existing?.content ?? emptyInitiative), ...read.content });
  const phase = read.phase ?? existing?.phase ?? null;
  const reject = (code: InitiativeRejectionCode, column: InitiativeColumn, value = cells[column] ?? '') => {
    return { row, code, column, value: value.slice(0, 200), suggestion: null };
  };
  const rejected = [...(wrong === null || wrong.code === 'changed-since' ? [] : [wrong]), ...read.rejected];
  const isSaid = (column: InitiativeColumn) => rejected.some((one) => one.column === column);
  for (const problem of contentProblems(content)) {
    const [code, column] = problemAt(problem);
    if (!isSaid(column)) rejected.push(reject(code, column));
  }
  const wasThere = (areaId: string) => existing?.content.areaIds.includes(areaId) ?? false;
  if (content.areaIds.some((areaId) => archivedAreaIds.has(areaId) && !wasThere(areaId)))
    rejected.push(reject('unknown-area', 'areas'));
  if (phase === null && !isSaid('phase')) rejected.push(reject('no-phase', 'phase'));
  if (phase === null || rejected.length > 0) return rejected;
  const since = sinceOf(read, { existing, moved: phase !== existing?.phase, today });
  if (since > today) rejected.push(reject('future', 'since', since));
  if (existing !== null && since < existing.since) rejected.push(reject('before-last', 'since', existing.since));
  const changed = existing === null ? [] : changedColumns(existing, content, phase);
  if (wrong !== null && changed.length > 0) rejected.push(wrong);
  if (rejected.length > 0) return rejected;
  const kind = existing === null ? 'new' : changed.length > 0 ? 'changed' : 'unchanged';
  return { row, kind, existing, content, phase, since, changed };
}

/** A problem of the rules as the sheet's own, and the column it is in. */
function problemAt({ field, problem }: ContentProblem): [InitiativeRejectionCode, InitiativeColumn] {
  const column = columnOf(field);
  if (problem !== 'required') return [codes[problem], column];
  if (column === 'technology') return ['no-technology', column];
  return [column === 'areas' ? 'no-area' : 'no-title', column];
}

const codes = {
  'too-long': 'too-long',
  'not-a-date': 'not-a-day',
  'not-a-link': 'not-a-link',
  'too-many': 'too-many',
  'before-start': 'end-before-start',
} as const;

type SinceContext = { readonly existing: ExistingInitiative | null; readonly moved: boolean; readonly today: string };

/** A phase that changed begins today, unless the sheet says another day than the old phase's. */
function sinceOf({ since }: ReadInitiativeRow, { existing, moved, today }: SinceContext): string {
  if (existing === null) return since ?? today;
  if (!moved) return existing.since;
  return since === undefined || since === null || since === existing.since ? today : since;
}

function changedColumns(
  existing: ExistingInitiative,
  content: InitiativeContent,
  phase: PlannedInitiative['phase'],
): InitiativeColumn[] {
  const columns = changedFields(existing.content, content).map(columnOf);
  return phase === existing.phase ? columns : [...columns, 'phase'];
}

function columnOf(key: keyof InitiativeContent): InitiativeColumn {
  if (key === 'technologyId') return 'technology';
  return key === 'areaIds' ? 'areas' : key;
}
