import { type Phase, phases } from '@/lib/domain/initiative/initiative';
import { type PilotProblem, pilotProblems } from '@/lib/domain/initiative/pilot-health';

/** What every view of the initiatives is narrowed to. What is left out narrows nothing. */
export type ViewFilters = {
  readonly search?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly areaId?: string | undefined;
  readonly technologyId?: string | undefined;
  readonly problem?: PilotProblem | undefined;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same under the names that an address gives them. */
const nameOf = {
  search: 'search',
  phase: 'phase',
  areaId: 'area',
  technologyId: 'technology',
  problem: 'problem',
} as const satisfies Record<keyof ViewFilters, string>;
export type FilterField = keyof ViewFilters;
export const filterFields = ['search', 'areaId', 'technologyId', 'phase', 'problem'] as const;

/** The name of a filter in an address and in the form. */
export function filterName(field: FilterField): string {
  return nameOf[field];
}

/** The filters that an address names. What is unknown, too long or given twice is no filter: the address still opens. */
export function readFilters(params: Params): ViewFilters {
  const search = textOf(params[nameOf.search]);
  const areaId = textOf(params[nameOf.areaId]);
  const technologyId = textOf(params[nameOf.technologyId]);
  const phase = phases.find((one) => one === params[nameOf.phase]);
  const problem = pilotProblems.find((one) => one === params[nameOf.problem]);
  return { search, areaId, technologyId, phase, problem };
}

function textOf(given: string | readonly string[] | undefined): string | undefined {
  if (typeof given !== 'string' || given.length > 100) return undefined;
  return given.trim() === '' ? undefined : given.trim();
}

/** The address of a page with these filters, and with what else it is told. */
export function filteredHref(
  path: string,
  filters: ViewFilters,
  further: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = filters[field];
    if (value !== undefined) query.set(nameOf[field], value);
  }
  for (const [name, value] of Object.entries(further)) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** How many filters narrow a view that knows these. */
export function countFilters(filters: ViewFilters, known: readonly FilterField[]): number {
  return known.filter((field) => filters[field] !== undefined).length;
}
