import { defaultEditionId } from '../../prisma/seed/editions/shipped';
import { can, type Viewer } from '../domain/access';
import { failure, type Result, success } from '../domain/result';
import { type EditionHead, type Language, listEditionHeads } from './edition-view';

/** What a new radar can be laid over; the first is the one to suggest. */
export type RadarChoices = { readonly editions: readonly EditionHead[] };

/** The frozen editions that the viewer may begin a radar with. `forbidden` for one who may not begin one. */
export async function readRadarChoices(viewer: Viewer, language: Language): Promise<Result<RadarChoices>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId })) {
    return failure('forbidden', 'change-settings');
  }
  const heads = await listEditionHeads(kommuneId, language);
  const frozen = heads.filter((head) => head.status === 'frozen');
  const standard = frozen.filter((head) => head.id === defaultEditionId);
  return success({ editions: [...standard, ...frozen.filter((head) => head.id !== defaultEditionId)] });
}
