import { noPaperTexts, type PaperTexts } from '../../domain/paper-texts';
import type { PaperOptions } from '../../domain/snapshot';
import { keepName } from '../audit/keep-name';
import { database } from '../database';
import { type CreateExportInput, createExport, type Making } from '../exports/create-export';
import { makeRadar } from './builders';
import { must } from './import-builders';
import { makePeople, type People } from './people';

/** A note that must be nowhere but in the answer and in the papers it was picked for. */
export const secretNote = 'Kun til eget brug: HEMMELIGT-0815';

export type PaperKommune = People & {
  readonly radarId: string;
  readonly areaId: string;
  readonly otherAreaId: string;
};

/** A kommune with one person of each role and a radar of 2026: cloud is piloted in two areas, with a note in the first. */
export async function makePaperKommune(): Promise<PaperKommune> {
  const people = await makePeople();
  const radarId = await makeRadar(people.kommuneId);
  const [areaId = '', otherAreaId = ''] = people.areaIds;
  const cell = (scope: string, note: string) => ({ radarId, technologyId: 'cloud', areaId: scope, scope, note });
  const data = [cell(areaId, secretNote), cell(otherAreaId, '')].map((row) => ({ ...row, answer: 'piloting' }));
  const { editor, reader, contributor } = people;
  await database().write.$transaction(async (tx) => {
    await tx.placement.createMany({ data });
    for (const { userId, kommuneId, role } of [editor, reader, contributor])
      await keepName(tx, { userId, kommuneId, name: `Prøve ${role}` });
  });
  return { ...people, radarId, areaId, otherAreaId };
}

export const making: Making = { now: new Date('2026-11-22T09:30:15.123Z'), version: '0.1.0' };

type PaperParts = Partial<Omit<CreateExportInput, 'options' | 'texts'>> & {
  readonly options?: Partial<PaperOptions>;
  readonly texts?: Partial<PaperTexts>;
};

/** A draft in Danish for internal use without texts, areas or notes, but for what a test is about. */
export function paperInput({ options, texts, ...more }: PaperParts = {}): CreateExportInput {
  return {
    year: 2026,
    noteCells: [],
    options: { language: 'da', audience: 'internal', draft: true, areaIds: [], ...options },
    texts: { ...noPaperTexts, ...texts },
    ...more,
  };
}

/** A paper by the kommune's editor; answers its id. */
export async function makeExport({ editor }: Pick<People, 'editor'>, parts: PaperParts = {}, now = making.now) {
  return must(await createExport(editor, paperInput(parts), { ...making, now })).id;
}

/** Writes a name into a paper, as earlier versions did: nothing does so now, and nothing may change a paper. */
export async function nameAuthor(id: string, name: string): Promise<void> {
  await database().write.$transaction(async (tx) => {
    const paper = await tx.export.findUniqueOrThrow({ where: { id } });
    const content = JSON.stringify({ ...JSON.parse(paper.content), author: name });
    await tx.export.delete({ where: { id }, select: { id: true } });
    await tx.export.create({ data: { ...paper, content, createdByName: name }, select: { id: true } });
  });
}

/** What the audit holds of one thing, as text. */
export async function auditOf(entityId: string): Promise<{ action: string; after: string | null }[]> {
  return database().read.auditEvent.findMany({
    where: { entityId },
    select: { action: true, after: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
}
