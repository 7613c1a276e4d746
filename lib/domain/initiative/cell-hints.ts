import type { Answer, Spread } from '../answer';
import type { CellHint, CellHintKind } from './cell-hint';
import { type Initiative, isTried } from './initiative';

/** What one cell of a radar answers; `areaId` null is the combined radar. */
export type HintPlacement = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly answer: Answer | null;
  readonly spread: Spread | null;
};

export type HintInitiative = Pick<Initiative, 'id' | 'technologyId' | 'areaIds' | 'phase'>;

/** A radar's technologies and areas in use, in their order, what is answered, and the initiatives that are not archived. */
export type HintInput = {
  readonly technologyIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly placements: readonly HintPlacement[];
  readonly initiatives: readonly HintInitiative[];
};

/**
 * Where placements and initiatives say different things, at most one hint a cell, in the radar's order. A technology that is answered
 * for on the combined radar alone is one cell there, with all its initiatives; otherwise its areas are its cells.
 */
export function cellHints(input: HintInput): CellHint[] {
  const initiativesOf = byTechnology(input.initiatives);
  const placementsOf = byTechnology(input.placements);
  return input.technologyIds.flatMap((technologyId) => {
    const placements = (placementsOf.get(technologyId) ?? []).filter(({ answer }) => answer !== null);
    const initiatives = initiativesOf.get(technologyId) ?? [];
    return hintsOfTechnology({ technologyId, areaIds: input.areaIds, placements, initiatives });
  });
}

function byTechnology<T extends { readonly technologyId: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.technologyId);
    if (group === undefined) groups.set(item.technologyId, [item]);
    else group.push(item);
  }
  return groups;
}

type TechnologyInput = Omit<HintInput, 'technologyIds'> & { readonly technologyId: string };

function hintsOfTechnology({ technologyId, areaIds, placements, initiatives }: TechnologyInput): CellHint[] {
  const widely = new Set(initiatives.filter(isOperating).flatMap((one) => one.areaIds)).size > 1;
  return cellsOf(areaIds, placements).flatMap((areaId) => {
    const placement = placements.find((cell) => cell.areaId === areaId);
    const own = areaId === null ? initiatives : initiatives.filter((one) => one.areaIds.includes(areaId));
    const hint = hintOf({ answer: placement?.answer ?? null, spread: placement?.spread ?? null, own, widely });
    return hint === null ? [] : [{ technologyId, areaId, ...hint }];
  });
}

/** The cells of one technology: where both are answered, the areas win. */
export function cellsOf(areaIds: readonly string[], answered: readonly HintPlacement[]): readonly (string | null)[] {
  const inAreas = answered.some(({ areaId }) => areaId !== null && areaIds.includes(areaId));
  const combined = answered.some(({ areaId }) => areaId === null);
  return combined && !inAreas ? [null] : areaIds;
}

type Cell = {
  readonly answer: Answer | null;
  readonly spread: Spread | null;
  readonly own: readonly HintInitiative[];
  /** True when the technology is in operation in two areas or more. */
  readonly widely: boolean;
};

/** What is in operation weighs most, as in a placement. */
function hintOf({ answer, spread, own, widely }: Cell): Pick<CellHint, 'kind' | 'initiativeIds'> | null {
  const operating = own.filter(isOperating);
  const tried = own.filter(({ phase }) => isTried(phase));
  const hint = (kind: CellHintKind, about: readonly HintInitiative[]) => ({
    kind,
    initiativeIds: about.map(({ id }) => id),
  });
  if (answer !== 'operating' && operating.length > 0) return hint('operating-not-said', operating);
  if (answer !== 'operating' && answer !== 'piloting' && tried.length > 0) return hint('pilot-elsewhere-said', tried);
  if (answer === 'piloting' && tried.length === 0) return hint('pilot-without-initiative', []);
  const isSingle = answer === 'operating' && spread === 'single';
  return isSingle && widely && operating.length > 0 ? hint('single-in-several-areas', operating) : null;
}

function isOperating({ phase }: HintInitiative): boolean {
  return phase === 'operating';
}
