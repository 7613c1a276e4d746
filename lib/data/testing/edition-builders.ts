import type { Role, Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import { database } from '../database';
import { createDraft } from '../editions/create';
import type { DraftTarget } from '../editions/draft-change';
import { freezeDraft } from '../editions/freeze';
import { saveTechnologies } from '../editions/technologies';
import { saveValues } from '../editions/values';
import { makeKommune, makeUser } from './builders';

export const emptyHead: EditionHeadInput = {
  title: 'Prøveudgave',
  titleEn: '',
  year: 2027,
  publisher: 'KL',
  method: 'Gennemsnit af modenhed og udbredelse',
  methodEn: '',
  source: 'Kommunernes Teknologiradar 2027',
  sourceEn: '',
  caveat: '',
  caveatEn: '',
};

export async function revisionOf(id: string): Promise<number> {
  const row = await database().read.edition.findUniqueOrThrow({ where: { id }, select: { revision: true } });
  return row.revision;
}

/** The draft as it stands now. */
export async function target(id: string): Promise<DraftTarget> {
  return { id, revision: await revisionOf(id) };
}

type DraftOptions = { readonly freeze?: boolean; readonly names?: readonly string[] };

/** A draft with two technologies, Cloud and a new one, placed on the combined radar; frozen where asked for. Answers its id. */
export async function makeDraft(
  viewer: Viewer,
  { freeze = false, names = ['Cloud', 'Kvantecomputer'] }: DraftOptions = {},
): Promise<string> {
  const created = await createDraft(viewer, { head: emptyHead, copy: null });
  if (!created.ok) throw new Error(created.reason);
  const { id } = created.value;
  const added = names.map((name) => ({ technologyId: null, name, category: 'Data' }));
  await saveTechnologies(viewer, await target(id), { rows: [], added });
  const rows = await database().read.editionTechnology.findMany({
    where: { editionId: id },
    select: { technologyId: true },
    orderBy: { position: 'asc' },
  });
  const values = rows.map(({ technologyId }, index) => ({
    ...{ technologyId, ring: 'trial' as const, level: null, maturity: null, basis: 'stated' as const },
    source: index === 0 ? '' : 'Side 12',
  }));
  await saveValues(viewer, await target(id), { editionAreaId: null, values });
  if (!freeze) return id;
  const frozen = await freezeDraft(viewer, await target(id));
  if (!frozen.ok) throw new Error(frozen.reason);
  return id;
}

/** Everybody in one kommune, the coordinator, and the editor of another kommune. */
export type Cast = Record<Role | 'other', Viewer>;

export async function makeCast(): Promise<Cast> {
  const { kommuneId, areaIds } = await makeKommune();
  const other = await makeKommune();
  return {
    editor: await makeUser({ kommuneId, role: 'editor' }),
    contributor: await makeUser({ kommuneId, role: 'contributor', areaIds }),
    reader: await makeUser({ kommuneId, role: 'reader' }),
    coordinator: await makeUser({ kommuneId: null, role: 'coordinator' }),
    other: await makeUser({ kommuneId: other.kommuneId, role: 'editor' }),
  };
}
