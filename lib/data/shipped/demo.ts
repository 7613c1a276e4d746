import { defaultAreas } from '../../../prisma/seed/default-areas';
import { demoAnswers } from '../../../prisma/seed/demo-answers';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import { populationDate } from '../../../prisma/seed/kommuner';
import { type Role, roles } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { database } from '../database';
import { inTransaction, type Tx } from '../transaction';
import { addDemoExperiences } from './demo-experiences';
import { addDemoInitiatives } from './demo-initiatives';
import { addDemoLog } from './demo-log';
import { addDemoMeetings } from './demo-meetings';
import { addDemoRounds } from './demo-rounds';
import { regionMemberships } from './ship-facts';
import { storeEdition } from './store-edition';

/** Raised when the demo's content changes: an older demo is then thrown away and made anew. */
export const demoVersion = '4';

/** How long a demo's data is kept, in milliseconds. The page says so. */
export const demoLifetime = 14 * 24 * 3_600_000;

/** The simulated kommune that has answered. */
export const exampleId = 'demo-eksempel';
const blankId = 'demo-blank';

const newestYear = demoAnswers.at(-1)?.year ?? 2026;

/** With what groups are made from, so that both can take part in a round. */
const kommuner = [
  {
    ...{ id: exampleId, code: '9001', name: 'Eksempelkommune' },
    ...{ region: 'Region Syddanmark', group: 'Provinsbykommuner', population: 48_500 },
  },
  {
    ...{ id: blankId, code: '9002', name: 'Blank kommune (demo)' },
    ...{ region: 'Region Sjælland', group: 'Landkommuner', population: 27_500 },
  },
] as const;

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly kommuneName: string | null;
};

/** The people one can be in the demo with a click: those it came with, and none who made an account by an invitation. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  const rows = await database().read.user.findMany({
    where: { demo: true, active: true, passwordHash: null },
    select: { id: true, name: true, role: true, kommune: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return rows.flatMap(({ kommune, ...row }) => {
    const role = roles.find((known) => known === row.role);
    return role === undefined ? [] : [{ ...row, role, kommuneName: kommune?.name ?? null }];
  });
}

/** True when the database has ever been a demo, however old: it can never become a real installation. */
export async function holdsDemo(): Promise<boolean> {
  const { read } = database();
  return (
    (await read.setting.count({ where: { key: 'demo' } })) + (await read.user.count({ where: { demo: true } })) > 0
  );
}

/** `fresh` when the demo stands; `stale` when it is too old and its database is to be thrown away; `real` is refused. */
export async function demoState(now: Date): Promise<'none' | 'fresh' | 'stale' | 'real'> {
  const { read } = database();
  if ((await read.user.count({ where: { demo: false } })) > 0) return 'real';
  const setting = await read.setting.findUnique({ where: { key: 'demo' }, select: { value: true } });
  if (setting === null) return (await read.user.count()) === 0 ? 'none' : 'stale';
  const [version, seededAt] = setting.value.split(' ');
  const age = now.getTime() - Date.parse(seededAt ?? '');
  return version === demoVersion && age < demoLifetime ? 'fresh' : 'stale';
}

/** Fills an empty database with the demo. Refuses one that holds accounts already. */
export async function seedDemo(now: Date): Promise<Result<null>> {
  return inTransaction(async (tx, audit) => {
    if ((await tx.user.count()) > 0) return failure('conflict', 'holds-accounts');
    await storeEdition(tx, demoEdition);
    await addKommuner(tx, now);
    for (const { id } of kommuner) await addAreas(tx, id);
    await addRadars(tx);
    await addPeople(tx, now);
    const [{ group: kommunegruppe, ...example }] = kommuner;
    await addDemoRounds(tx, { ...example, kommunegruppe });
    await addOwnWork(tx, now);
    await tx.setting.create({
      data: { key: 'demo', value: `${demoVersion} ${now.toISOString()}` },
      select: { key: true },
    });
    await audit({ action: 'demo.seeded', entity: 'installation', entityId: 'demo', kommuneId: null, actorId: null });
    return success(null);
  });
}

/** What Eksempelkommune does with its newest answers, and what it has told and been told by others. */
async function addOwnWork(tx: Tx, now: Date): Promise<void> {
  const owner = { kommuneId: exampleId, today: now.toISOString().slice(0, 10), year: newestYear };
  await addDemoInitiatives(tx, owner);
  await addDemoMeetings(tx, owner);
  await addDemoExperiences(tx, owner);
  await addDemoLog(tx, owner);
}

async function addKommuner(tx: Tx, now: Date): Promise<void> {
  await tx.kommune.createMany({
    data: kommuner.map(({ region: _region, ...row }) => ({ ...row, populationDate, simulated: true, joinedAt: now })),
  });
  await tx.kommuneRegion.createMany({ data: kommuner.flatMap(({ id, region }) => regionMemberships(id, region)) });
}

const areaId = (kommuneId: string, slug: string) => `${kommuneId}-${slug}`;

async function addAreas(tx: Tx, kommuneId: string): Promise<void> {
  await tx.area.createMany({
    data: defaultAreas.map(({ slug, name }, position) => ({
      id: areaId(kommuneId, slug),
      kommuneId,
      slug,
      name,
      position,
    })),
  });
  await tx.areaMapping.createMany({
    data: defaultAreas.map(({ slug }) => ({
      areaId: areaId(kommuneId, slug),
      editionId: demoEdition.id,
      editionAreaId: `${demoEdition.id}.${slug}`,
    })),
  });
}

async function addRadars(tx: Tx): Promise<void> {
  for (const { year, answers } of demoAnswers) {
    const radarId = `${exampleId}-${year}`;
    await tx.radar.create({ data: { id: radarId, kommuneId: exampleId, year, editionId: defaultEditionId } });
    await tx.placement.createMany({
      data: answers.map(({ areaSlug, ...content }) => {
        const id = areaId(exampleId, areaSlug);
        return { ...content, radarId, areaId: id, scope: id };
      }),
    });
  }
  const data = { id: `${blankId}-${newestYear}`, kommuneId: blankId, year: newestYear, editionId: defaultEditionId };
  await tx.radar.create({ data });
}

async function addPeople(tx: Tx, now: Date): Promise<void> {
  const inKommune = kommuner.flatMap(({ id: kommuneId }) =>
    (['editor', 'contributor', 'reader'] as const).map((role) => ({ id: `${kommuneId}-${role}`, kommuneId, role })),
  );
  const people = [...inKommune, { id: 'demo-coordinator', kommuneId: null, role: 'coordinator' as const }];
  await tx.user.createMany({
    data: people.map((person, index) => ({
      ...person,
      name: demoNames[person.role],
      email: `${person.id}@demo.invalid`,
      demo: true,
      createdAt: new Date(now.getTime() + index),
    })),
  });
  for (const { id: userId, kommuneId, role } of people)
    await keepName(tx, { userId, kommuneId, name: demoNames[role] });
  await tx.userArea.createMany({
    data: kommuner.flatMap(({ id }) =>
      ['sundhed-aeldre', 'social'].map((slug) => ({ userId: `${id}-contributor`, areaId: areaId(id, slug) })),
    ),
  });
}

/** Simulated people are named for what they do. */
const demoNames: Record<Role, string> = {
  editor: 'Demo Digitaliseringschef',
  contributor: 'Demo Fagchef',
  reader: 'Demo Direktør',
  coordinator: 'Demo Koordinator',
};
