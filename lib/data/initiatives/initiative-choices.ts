import { can, type Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { type InitiativeContext, readContext } from './initiative-context';

export type InitiativeChoices = {
  /** In the newest radar's order, then by name those that only initiatives have. */
  readonly technologies: readonly { readonly id: string; readonly name: string }[];
  /** The areas in use, in their order. */
  readonly areas: readonly { readonly id: string; readonly name: string; readonly mayEdit: boolean }[];
};

/** What an initiative of the viewer's kommune can be of, and take place in. */
export async function readChoices(viewer: Viewer, language: Language): Promise<Result<InitiativeChoices, never>> {
  const context = await readContext(viewer, language);
  return context.ok ? success(choicesOf(context.value)) : context;
}

/** The same of a context that has been read. */
export function choicesOf({
  viewer,
  kommuneId,
  technologies,
  otherTechnologies,
  areas,
}: InitiativeContext): InitiativeChoices {
  const mayEdit = (areaId: string) => can(viewer, { action: 'edit-initiative', kommuneId, areaIds: [areaId] });
  return {
    technologies: [...technologies, ...otherTechnologies],
    areas: areas.filter(({ archived }) => !archived).map(({ id, name }) => ({ id, name, mayEdit: mayEdit(id) })),
  };
}
