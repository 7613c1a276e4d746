import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import type { InitiativePlan } from '../../import/initiatives/initiative-plan';
import { database } from '../database';
import { findOpenInitiatives, type OpenInitiatives } from './initiatives-file';
import { planOpenInitiatives } from './plan-initiatives-file';

/** What the review of a sheet of initiatives shows. */
export type InitiativesReview = OpenInitiatives & {
  readonly plan: InitiativePlan;
  /** Of the plan as it is shown: what is stored is this, or nothing. */
  readonly fingerprint: string;
  readonly names: {
    readonly technologies: Readonly<Record<string, string>>;
    readonly areas: Readonly<Record<string, string>>;
  };
};

/** Reads a review, planned against what is stored now; failures as `findOpenInitiatives`. */
export async function readInitiativesReview(
  viewer: Viewer,
  id: string,
  { today }: { readonly today: string },
): Promise<Result<InitiativesReview, never>> {
  const { read } = database();
  const open = await findOpenInitiatives(read, viewer, id);
  if (!open.ok) return open;
  const planned = await planOpenInitiatives(read, { viewer, open: open.value, today });
  if (!planned.ok) return planned;
  const { plan, fingerprint, target } = planned.value;
  const namesOf = (known: readonly { id: string; name: string }[]) =>
    Object.fromEntries(known.map((one) => [one.id, one.name]));
  const names = { technologies: namesOf(target.technologies), areas: namesOf(target.areas) };
  return success({ ...open.value, plan, fingerprint, names });
}
