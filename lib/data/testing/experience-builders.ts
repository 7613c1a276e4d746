import type { Viewer } from '../../domain/access';
import type { ExperienceContent } from '../../domain/experience/experience';
import { database } from '../database';
import type { ExperienceTarget } from '../experiences/change-experience';
import { saveExperience } from '../experiences/save-experience';
import { shareExperience } from '../experiences/share-experience';
import { must } from './import-builders';

/** An experience about cloud with every text, but for what a test is about. */
export function experienceContent(part: Partial<ExperienceContent> = {}): ExperienceContent {
  return {
    ...{ technologyId: 'cloud', what: 'Fagsystemer i skyen', forWhom: 'Alle medarbejdere', result: 'Færre nedbrud' },
    ...{ differently: 'Begynde med uddannelse', supplier: '', contact: 'digitalisering@example.dk' },
    ...part,
  };
}

/** The experience as it stands now. */
export async function experienceTarget(id: string): Promise<ExperienceTarget> {
  return database().read.experience.findUniqueOrThrow({ where: { id }, select: { id: true, revision: true } });
}

/** A draft of the editor's kommune; answers its id. */
export async function makeDraftExperience(editor: Viewer, part: Partial<ExperienceContent> = {}): Promise<string> {
  return must(await saveExperience(editor, { id: null, revision: 0, content: experienceContent(part) })).id;
}

/** One that every kommune sees; answers its id. */
export async function makeSharedExperience(
  editor: Viewer,
  part: Partial<ExperienceContent> = {},
  now = new Date('2026-11-22T10:00:00Z'),
): Promise<string> {
  const id = await makeDraftExperience(editor, part);
  must(await shareExperience(editor, await experienceTarget(id), now));
  return id;
}
