import { can, type Viewer } from '../../domain/access';
import type { ExperienceContent, ExperienceStatus } from '../../domain/experience/experience';
import { experienceFields } from '../../domain/experience/experience-texts';
import { failure, type Result, success } from '../../domain/result';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { parseStatus } from './experience-row';

/** An experience as the editor saw it: `revision` is the one that the change was made from. */
export type ExperienceTarget = { readonly id: string; readonly revision: number };

/** The experience that is being changed. */
export type ChangedExperience = ExperienceContent & { readonly id: string; readonly status: ExperienceStatus };

/** What is stored of it, what the audit says, and what is answered. */
export type ExperienceChange<T> = {
  readonly data: Partial<ExperienceContent> & {
    readonly status: ExperienceStatus;
    readonly sharedAt?: Date;
    readonly sharedById?: string;
    readonly withdrawnAt?: Date | null;
  };
  readonly action: string;
  readonly value: T;
};

/**
 * Changes an experience of the editor's own kommune in one transaction with its audit row. `not_found` for any other; `conflict` is
 * `changed` where another editor came between. The audit tells what was done and which texts became others, not what they say.
 */
export async function changeExperience<T, D = never>(
  viewer: Viewer,
  target: ExperienceTarget,
  make: (tx: Tx, experience: ChangedExperience) => Promise<Result<ExperienceChange<T>, D>>,
): Promise<Result<T, D>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'share-experience', kommuneId }))
    return failure('forbidden', 'share-experience');
  return inTransaction<T, D>(async (tx, audit) => {
    const claimed = await claimExperience(tx, target, kommuneId);
    if (!claimed.ok) return claimed;
    const made = await make(tx, claimed.value);
    if (!made.ok) return made;
    const { data, action, value } = made.value;
    await tx.experience.update({ where: { id: target.id }, data, select: { id: true } });
    await auditChange(audit, {
      action,
      kommuneId,
      actorId,
      before: claimed.value,
      after: { ...claimed.value, ...data },
    });
    return success(value);
  });
}

/** Claims the experience's next revision, so that of two who started from the same one only the first gets it. */
export async function claimExperience(
  tx: Tx,
  { id, revision }: ExperienceTarget,
  kommuneId: string,
): Promise<Result<ChangedExperience, never>> {
  const row = await tx.experience.findFirst({ where: { id, kommuneId }, select: changedColumns });
  if (row === null) return failure('not_found', 'no-experience');
  const { count } = await tx.experience.updateMany({
    where: { id, kommuneId, revision },
    data: { revision: { increment: 1 } },
  });
  return count === 1 ? success({ ...row, status: parseStatus(row.status) }) : failure('conflict', 'changed');
}

const changedColumns = {
  ...{ id: true, status: true, technologyId: true, what: true, forWhom: true, result: true, differently: true },
  ...{ supplier: true, contact: true },
} as const;

type Audited = {
  readonly action: string;
  readonly kommuneId: string;
  readonly actorId: string;
  readonly before: ChangedExperience;
  readonly after: ChangedExperience;
};

async function auditChange(audit: Audit, { action, kommuneId, actorId, before, after }: Audited): Promise<void> {
  const told = ({ status, technologyId }: ChangedExperience) => ({ status, technologyId });
  const changed = experienceFields.filter((field) => before[field] !== after[field]);
  const entry = { action, entity: 'experience', entityId: before.id, kommuneId, actorId };
  await audit({ ...entry, before: told(before), after: { ...told(after), changed } });
}
