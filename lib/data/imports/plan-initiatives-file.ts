import { createHash } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import { nameKey } from '../../domain/name-key';
import { type Result, success } from '../../domain/result';
import type { ExistingInitiative, InitiativePlan } from '../../import/initiatives/initiative-plan';
import { type InitiativeTarget, planInitiatives } from '../../import/initiatives/plan-initiatives';
import type { KnownName } from '../../import/match-names';
import { type KnownTechnology, knownTechnologies } from '../editions/known-technologies';
import { type InitiativeContext, readContext } from '../initiatives/initiative-context';
import { contentOf, parseInitiative, type WholeRow, wholeColumns } from '../initiatives/parse-initiative';
import type { Tx } from '../transaction';
import type { OpenInitiatives } from './initiatives-file';

export type PlannedInitiatives = {
  readonly plan: InitiativePlan;
  readonly target: InitiativeTarget;
  /** Changes whenever anything that would be stored does. */
  readonly fingerprint: string;
};

/** Plans a sheet of initiatives against what is stored now, inside a transaction where one is given. */
export async function planOpenInitiatives(
  client: Tx,
  { viewer, open, today }: { readonly viewer: Viewer; readonly open: OpenInitiatives; readonly today: string },
): Promise<Result<PlannedInitiatives, never>> {
  const danish = await readContext(viewer, 'da', client);
  if (!danish.ok) return danish;
  const target: InitiativeTarget = {
    technologies: withAliases(danish.value, await knownTechnologies(open.kommuneId, client)),
    areas: knownAreas(danish.value),
    archivedAreaIds: new Set(danish.value.areas.filter(({ archived }) => archived).map(({ id }) => id)),
    existing: await readExisting(client, open.kommuneId),
    today,
  };
  const plan = planInitiatives(open.sheet, target);
  return success({ plan, target, fingerprint: fingerprintOf(plan) });
}

/** A sheet may name a technology in either language, and as any edition names it; the radar's own name goes before the others. */
function withAliases(context: InitiativeContext, known: readonly KnownTechnology[]): KnownName[] {
  const all = [...context.technologies, ...context.otherTechnologies];
  const taken = new Map(all.map(({ id, name }) => [nameKey(name), id]));
  const aliasesOf = new Map(known.map(({ id, names, nameEn }) => [id, [...names, nameEn]]));
  return all.map(({ id, name }) => {
    const aliases = (aliasesOf.get(id) ?? []).filter((alias) => (taken.get(nameKey(alias)) ?? id) === id);
    return { id, name, aliases };
  });
}

/** An archived area is known only where none in use has its name: what took place there may still be told. */
function knownAreas({ areas }: InitiativeContext): KnownName[] {
  const used = new Set(areas.filter(({ archived }) => !archived).map(({ name }) => nameKey(name)));
  return areas.filter(({ archived, name }) => !archived || !used.has(nameKey(name)));
}

/** How many are read at once: both databases take a limited number of values in a question. */
const batch = 500;

async function readExisting(client: Tx, kommuneId: string): Promise<ExistingInitiative[]> {
  const existing: ExistingInitiative[] = [];
  for (let after = ''; ; after = existing.at(-1)?.id ?? '') {
    const rows = await client.initiative.findMany({
      where: { kommuneId, archivedAt: null, id: { gt: after } },
      select: wholeColumns,
      orderBy: { id: 'asc' },
      take: batch,
    });
    existing.push(...rows.map(toExisting));
    if (rows.length < batch) return existing;
  }
}

function toExisting(row: WholeRow): ExistingInitiative {
  const initiative = parseInitiative(row);
  const { id, version, phaseSince: since } = row;
  return { id, version, since, phase: initiative.phase, content: contentOf(initiative) };
}

function fingerprintOf({ planned }: InitiativePlan): string {
  const stored = planned.filter(({ kind }) => kind !== 'unchanged');
  const content = stored.map(({ existing, content, phase, since }) => [
    existing === null ? null : [existing.id, existing.version],
    ...[content, phase, since],
  ]);
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
