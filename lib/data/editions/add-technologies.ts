import { areaSlug } from '../../domain/area-slug';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import { unusedTechnology } from '../technologies/unused-technology';
import type { Tx } from '../transaction';
import { randomSuffix } from './id';
import { type KnownTechnology, knownTechnologies } from './known-technologies';

/** A technology to take in: a known one by its id, or by name alone; a name that is not known becomes a new one. */
export type AddedTechnology = {
  readonly technologyId: string | null;
  readonly name: string;
  readonly category: string;
  readonly description?: string;
};

/** The names as the edition has them; `isNew` when the technology was made here. */
export type TechnologyToAdd = {
  readonly technologyId: string;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  readonly isNew: boolean;
};

/**
 * Finds or makes the technologies that an edition takes in, each once. What a kommune's own edition makes carries the
 * kommune's id, so that its name is nobody else's to read; in that edition it is a technology like any other and is
 * compared. (A *local* technology is one that stands on a radar beside its edition: RadarTechnology says so.)
 * `not_found` for an id that the owner may not know of.
 */
export async function resolveTechnologies(
  tx: Tx,
  kommuneId: string | null,
  added: readonly AddedTechnology[],
): Promise<Result<TechnologyToAdd[], never>> {
  const known = await knownTechnologies(kommuneId, tx);
  const found: TechnologyToAdd[] = [];
  const names = new Map<string, TechnologyToAdd>();
  for (const wanted of added) {
    const match = matchKnown(known, wanted);
    if (match === null && wanted.technologyId !== null) return failure('not_found', 'no-technology');
    const earlier = names.get(nameKey(wanted.name));
    if (match === null && earlier !== undefined) continue;
    const technology = match === null ? await makeTechnology(tx, kommuneId, wanted) : named(match, wanted);
    if (found.some((one) => one.technologyId === technology.technologyId)) continue;
    found.push(technology);
    names.set(nameKey(technology.name), technology);
  }
  return success(found);
}

function matchKnown(known: readonly KnownTechnology[], wanted: AddedTechnology): KnownTechnology | null {
  const { technologyId, name } = wanted;
  if (technologyId !== null) return known.find(({ id }) => id === technologyId) ?? null;
  const called = (one: KnownTechnology) => one.names.some((other) => nameKey(other) === nameKey(name));
  return known.find((one) => nameKey(one.name) === nameKey(name)) ?? known.find(called) ?? null;
}

function named({ id, name, nameEn }: KnownTechnology, wanted: AddedTechnology): TechnologyToAdd {
  const own = wanted.name.trim() === '' ? name : wanted.name.trim();
  const english = nameKey(own) === nameKey(name) ? nameEn : own;
  return { technologyId: id, name: own, nameEn: english, category: wanted.category, isNew: false };
}

async function makeTechnology(tx: Tx, kommuneId: string | null, wanted: AddedTechnology): Promise<TechnologyToAdd> {
  const { category, description = '' } = wanted;
  const name = wanted.name.trim();
  const id = newTechnologyId(name);
  const names = { name, nameEn: name };
  const data = { id, kommuneId, ...names, description, descriptionEn: description };
  await tx.technology.create({ data, select: { id: true } });
  return { technologyId: id, ...names, category, isNew: true };
}

/** The public id of a new technology: its name, and letters that tell it from another of the same name. */
export function newTechnologyId(name: string): string {
  return `${areaSlug(name, [])}-${randomSuffix()}`;
}

/** Removes technologies of this owner that nothing uses any more, so that no name of a draft is left behind. */
export async function forgetUnused(tx: Tx, kommuneId: string | null, ids: readonly string[]): Promise<void> {
  await tx.technology.deleteMany({ where: { kommuneId, id: { in: [...ids] }, ...unusedTechnology } });
}
