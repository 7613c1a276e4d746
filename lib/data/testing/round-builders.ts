import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import type { Answer } from '../../domain/answer';
import { database } from '../database';
import { kommuneId as idOfCode } from '../shipped/ship-facts';
import { makeUser } from './builders';

/** A frozen edition that the installation shares, with so many areas and technologies. */
export type RoundEdition = {
  readonly editionId: string;
  readonly areaIds: readonly string[];
  readonly technologyIds: readonly string[];
};

export async function makeRoundEdition(areas: number, technologies: number): Promise<RoundEdition> {
  const editionId = `prøve-${randomUUID()}`;
  const number = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  const areaRows = number(areas).map((name, position) => ({
    ...{ id: `${editionId}-a${name}`, editionId, slug: name, position },
    ...{ name: `Område ${name}`, nameEn: `Area ${name}` },
  }));
  const ids = number(technologies).map((name) => `${editionId}-t${name}`);
  const named = (id: string) => ({ name: `Teknologi ${id.slice(-2)}`, nameEn: `Technology ${id.slice(-2)}` });
  const texts = {
    title: 'Rundens udgave',
    titleEn: 'The round’s edition',
    method: 'm',
    methodEn: 'm',
    source: 's',
    sourceEn: 's',
  };
  await database().write.$transaction(async (tx) => {
    await tx.edition.create({
      data: { id: editionId, seriesId: editionId, year: 2026, publisher: 'KL', status: 'frozen', ...texts },
      select: { id: true },
    });
    await tx.editionArea.createMany({ data: areaRows });
    await tx.technology.createMany({ data: ids.map((id) => ({ id, ...named(id) })) });
    await tx.editionTechnology.createMany({
      data: ids.map((technologyId, position) => ({
        ...{ editionId, technologyId, position, category: 'Data', categoryEn: 'Data' },
        ...named(technologyId),
      })),
    });
  });
  return { editionId, areaIds: areaRows.map(({ id }) => id), technologyIds: ids };
}

/** A kommune with its editor and a radar without answers: an area for each of the edition's, in its order, and one that is mapped to none. */
export type AnsweringKommune = {
  readonly kommuneId: string;
  readonly editor: Viewer;
  readonly radarId: string;
  readonly areaIds: readonly string[];
  readonly unmappedId: string;
};

/** Lets the kommune of a code, one of the 98, use Pejling here, with a radar of the year over the edition. */
export async function makeAnswering(code: string, edition: RoundEdition, year = 2026): Promise<AnsweringKommune> {
  const kommuneId = idOfCode(code);
  const { editionId } = edition;
  const [radarId, unmappedId] = [randomUUID(), randomUUID()];
  const areas = edition.areaIds.map((editionAreaId) => ({ areaId: randomUUID(), editionId, editionAreaId }));
  const ids = [...areas.map(({ areaId }) => areaId), unmappedId];
  await database().write.$transaction(async (tx) => {
    await tx.kommune.update({ where: { id: kommuneId }, data: { joinedAt: new Date() }, select: { id: true } });
    await tx.area.createMany({
      data: ids.map((id, position) => ({ id, kommuneId, slug: id, name: `Område ${position + 1}`, position })),
    });
    await tx.areaMapping.createMany({ data: areas });
    await tx.radar.create({ data: { id: radarId, kommuneId, year, editionId }, select: { id: true } });
  });
  const editor = await makeUser({ kommuneId, role: 'editor' });
  return { kommuneId, editor, radarId, areaIds: areas.map(({ areaId }) => areaId), unmappedId };
}

export type GivenAnswer = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly answer: Answer | null;
};

/** Puts answers on a radar, in place of those it has, each with a note that no round may ever read. */
export async function giveAnswers(radarId: string, given: readonly GivenAnswer[]): Promise<void> {
  await database().write.$transaction(async (tx) => {
    await tx.placement.deleteMany({ where: { radarId } });
    await tx.placement.createMany({
      data: given.map((one) => ({ ...one, radarId, scope: one.areaId ?? 'combined', note: 'En fortrolig note' })),
    });
  });
}
