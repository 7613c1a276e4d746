import { can, type Viewer } from '../../domain/access';
import type { ExperienceContent } from '../../domain/experience/experience';
import { type ExperienceField, experienceFields, tooLongFields } from '../../domain/experience/experience-texts';
import { failure, failureWith, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { changeExperience } from './change-experience';
import { checkShareable } from './shareable';

export type SaveExperienceInput = {
  /** Null begins a new one. */
  readonly id: string | null;
  /** Of the one that is changed; not read for a new one. */
  readonly revision: number;
  readonly content: ExperienceContent;
};

type TooLong = { readonly fields: readonly ExperienceField[] };

/**
 * Saves an experience as a draft, which nobody else sees. `invalid` is `too-long` with its fields, `no-technology` or
 * `own-technology`; `conflict` is `changed`, or `shared` for one that others see: it is withdrawn first, so that they never see
 * what was not looked through.
 */
export async function saveExperience(
  viewer: Viewer,
  { id, revision, content: given }: SaveExperienceInput,
): Promise<Result<{ id: string }, TooLong>> {
  const content = withoutNul(given);
  const fields = tooLongFields(content);
  if (id === null) return createDraft(viewer, content, fields);
  return changeExperience<{ id: string }, TooLong>(viewer, { id, revision }, async (tx, { status }) => {
    if (status === 'shared') return failure('conflict', 'shared');
    if (fields.length > 0) return failureWith('invalid', 'too-long', { fields });
    const kommuneId = viewer.kommuneId ?? '';
    const shareable = await checkShareable(tx, { kommuneId, technologyId: content.technologyId });
    if (!shareable.ok) return shareable;
    return success({ data: { ...content, status: 'draft' }, action: 'experience.saved', value: { id } });
  });
}

/** A database may refuse NUL, in a text as in what it looks up. */
function withoutNul(content: ExperienceContent): ExperienceContent {
  const clean = { ...content, technologyId: content.technologyId.replaceAll('\u0000', '') };
  for (const field of experienceFields) clean[field] = content[field].replaceAll('\u0000', '');
  return clean;
}

async function createDraft(
  viewer: Viewer,
  content: ExperienceContent,
  fields: readonly ExperienceField[],
): Promise<Result<{ id: string }, TooLong>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'share-experience', kommuneId }))
    return failure('forbidden', 'share-experience');
  if (fields.length > 0) return failureWith('invalid', 'too-long', { fields });
  const { technologyId } = content;
  return inTransaction<{ id: string }, TooLong>(async (tx, audit) => {
    const shareable = await checkShareable(tx, { kommuneId, technologyId });
    if (!shareable.ok) return shareable;
    const data = { ...content, kommuneId, createdById: actorId };
    const { id } = await tx.experience.create({ data, select: { id: true } });
    const written = experienceFields.filter((field) => content[field] !== '');
    const entry = { action: 'experience.drafted', entity: 'experience', entityId: id, kommuneId, actorId };
    await audit({ ...entry, after: { status: 'draft', technologyId, changed: written } });
    return success({ id });
  });
}
