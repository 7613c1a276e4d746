import { beforeAll, beforeEach } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { contribute } from '../rounds/contribute';
import { type OpenRoundInput, openRound } from '../rounds/open-round';
import { readRound } from '../rounds/read-round';
import { makeUser } from './builders';
import { must } from './import-builders';
import {
  type AnsweringKommune,
  giveAnswers,
  makeAnswering,
  makeRoundEdition,
  type RoundEdition,
} from './round-builders';
import { testDatabase } from './test-database';

/** An open round over an edition of two areas and three technologies, and eight kommuner that could contribute to it. */
export type RoundCast = {
  readonly edition: RoundEdition;
  readonly coordinator: Viewer;
  /** From the capital's suburbs, each with one answer in its first area and one in the area that is mapped to none. */
  readonly joined: readonly AnsweringKommune[];
  readonly first: AnsweringKommune;
  /** Of the first kommune, as the contributor is. */
  readonly reader: Viewer;
  readonly contributor: Viewer;
  /** What each round of the tests is opened with. */
  readonly input: OpenRoundInput;
  readonly roundId: string;
};

/** Gives the describe block that calls it a database with the cast, the same answers and a new round before each test. */
export function roundFixture(): () => RoundCast {
  testDatabase();
  let people: Omit<RoundCast, 'roundId'> | undefined;
  let cast: RoundCast | undefined;
  beforeAll(async () => {
    people = await makeCast();
  });
  beforeEach(async () => {
    if (people === undefined) throw new Error('No cast');
    for (const kommune of people.joined) await baseAnswers(people.edition, kommune);
    cast = { ...people, roundId: must(await openRound(people.coordinator, people.input)).id };
  });
  return () => {
    if (cast === undefined) throw new Error('No round');
    return cast;
  };
}

async function makeCast(): Promise<Omit<RoundCast, 'roundId'>> {
  const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
  const edition = await makeRoundEdition(2, 3);
  const joined: AnsweringKommune[] = [];
  for (const [code] of kommuner.slice(2, 10)) joined.push(await makeAnswering(code, edition));
  const [first] = joined;
  if (first === undefined) throw new Error('Nobody joined');
  const { kommuneId, areaIds } = first;
  const reader = await makeUser({ kommuneId, role: 'reader' });
  const contributor = await makeUser({ kommuneId, role: 'contributor', areaIds });
  const { editionId } = edition;
  const input = { title: 'Måling', year: 2026, editionId, date: '2026-11-22', issuerName: 'KL' };
  return { edition, coordinator, joined, first, reader, contributor, input };
}

/** In operation in the first area, piloted in the area that is mapped to none. */
export async function baseAnswers(edition: RoundEdition, kommune: AnsweringKommune): Promise<void> {
  const [technologyId = '', other = ''] = edition.technologyIds;
  await giveAnswers(kommune.radarId, [
    { technologyId, areaId: kommune.areaIds[0] ?? null, answer: 'operating' },
    { technologyId: other, areaId: kommune.unmappedId, answer: 'piloting' },
  ]);
}

/** The round as a coordinator sees it now, for a change. */
export async function roundTarget(id: string): Promise<{ id: string; revision: number }> {
  const { revision } = await database().read.round.findUniqueOrThrow({ where: { id }, select: { revision: true } });
  return { id, revision };
}

/** What the viewer's page of the round shows. */
export async function viewed(viewer: Viewer, id: string) {
  return must(await readRound(viewer, id, 'da'));
}

/** Lets the first so many of the cast contribute. */
export async function contributeAll({ joined, roundId }: RoundCast, count = joined.length): Promise<void> {
  for (const { editor } of joined.slice(0, count)) must(await contribute(editor, { roundId }));
}
