import type { Viewer } from '../../domain/access';
import { database } from '../database';

export type WantedThing = { readonly entity: string; readonly id: string };

/** What things are called now; nothing for what is gone, or has no name. */
export type ThingNames = {
  readonly get: (entity: string, id: string) => string | undefined;
  /** True for a person whose name is not for the viewer to know; false for one whose name was erased. */
  readonly hides: (entity: string, id: string) => boolean;
};

/** How many ids one question asks for: both databases take a limited number of values. */
const batch = 500;

/**
 * Looks up what things are called, as far as the viewer's kommune may know: its own and what is shared, and of people its own and
 * coordinators. A coordinator is told no name of what a kommune has, nor of who is in it.
 */
export async function readThingNames(viewer: Viewer, wanted: readonly WantedThing[]): Promise<ThingNames> {
  const found = new Map<string, string>();
  for (const [entity, find] of Object.entries(finders)) {
    const ids = [...new Set(wanted.flatMap((thing) => (thing.entity === entity ? [thing.id] : [])))];
    for (let start = 0; start < ids.length; start += batch) {
      const rows = await find({ ids: ids.slice(start, start + batch), kommuneId: viewer.kommuneId });
      for (const { id, name } of rows) found.set(`${entity}/${id}`, name);
    }
  }
  const people = wanted.flatMap(({ entity, id }) => (entity === 'user' && !found.has(`user/${id}`) ? [id] : []));
  const hidden = await findNamed([...new Set(people)]);
  return {
    get: (entity, id) => found.get(`${entity}/${id}`),
    hides: (entity, id) => entity === 'user' && hidden.has(id),
  };
}

/** Those of the people who have a name at all. */
async function findNamed(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (let start = 0; start < ids.length; start += batch) {
    const where = { actorId: { in: ids.slice(start, start + batch) } };
    for (const { actorId } of await database().read.auditName.findMany({ where, select: { actorId: true } }))
      named.add(actorId);
  }
  return named;
}

type Asked = { readonly ids: string[]; readonly kommuneId: string | null };
type Named = { readonly id: string; readonly name: string };

/** Nothing has this id, and so a coordinator finds nothing of any kommune. */
const nobody = '';
const own = ({ ids, kommuneId }: Asked) => ({ id: { in: ids }, kommuneId: kommuneId ?? nobody });
const ownOrShared = ({ ids, kommuneId }: Asked) => ({
  id: { in: ids },
  OR: [{ kommuneId: null }, { kommuneId: kommuneId ?? nobody }],
});

const byName = { id: true, name: true } as const;
const byTitle = { id: true, title: true } as const;
const titled = (rows: readonly { id: string; title: string }[]) => rows.map(({ id, title }) => ({ id, name: title }));

const finders: Readonly<Record<string, (asked: Asked) => Promise<readonly Named[]>>> = {
  user: async ({ ids, kommuneId }) => {
    const rows = await database().read.auditName.findMany({
      where: { actorId: { in: ids }, OR: [{ kommuneId: null }, { kommuneId: kommuneId ?? nobody }] },
      select: { actorId: true, name: true },
    });
    return rows.map(({ actorId: id, name }) => ({ id, name }));
  },
  kommune: ({ ids }) => database().read.kommune.findMany({ where: { id: { in: ids } }, select: byName }),
  area: (asked) => database().read.area.findMany({ where: own(asked), select: byName }),
  technology: (asked) => database().read.technology.findMany({ where: ownOrShared(asked), select: byName }),
  key: (asked) => database().read.trustedKey.findMany({ where: ownOrShared(asked), select: byName }),
  // One that was taken back has no name left.
  invitation: (asked) =>
    database().read.invitation.findMany({ where: { ...ownOrShared(asked), name: { not: '' } }, select: byName }),
  edition: async (asked) =>
    titled(await database().read.edition.findMany({ where: ownOrShared(asked), select: byTitle })),
  export: async (asked) => titled(await database().read.export.findMany({ where: own(asked), select: byTitle })),
  initiative: async (asked) =>
    titled(await database().read.initiative.findMany({ where: own(asked), select: byTitle })),
  meeting: async (asked) => titled(await database().read.meeting.findMany({ where: own(asked), select: byTitle })),
  round: async ({ ids }) =>
    titled(await database().read.round.findMany({ where: { id: { in: ids } }, select: byTitle })),
  release: async ({ ids }) =>
    titled(await database().read.release.findMany({ where: { id: { in: ids } }, select: byTitle })),
  radar: async (asked) => {
    const rows = await database().read.radar.findMany({ where: own(asked), select: { id: true, year: true } });
    return rows.map(({ id, year }) => ({ id, name: String(year) }));
  },
  import: async (asked) => {
    const rows = await database().read.importDraft.findMany({
      where: own(asked),
      select: { id: true, fileName: true },
    });
    return rows.map(({ id, fileName: name }) => ({ id, name }));
  },
  experience: async (asked) => {
    const rows = await database().read.experience.findMany({
      where: ownOrShownToAll(asked),
      select: { id: true, technology: { select: { name: true } } },
    });
    return rows.map(({ id, technology }) => ({ id, name: technology.name }));
  },
  'meeting-item': async ({ ids, kommuneId }) => {
    const rows = await database().read.meetingItem.findMany({
      where: { id: { in: ids }, meeting: { kommuneId: kommuneId ?? nobody } },
      select: {
        id: true,
        title: true,
        technology: { select: { name: true } },
        initiative: { select: { title: true } },
      },
    });
    return rows.map(({ id, title, technology, initiative }) => ({
      id,
      name: technology?.name ?? initiative?.title ?? title,
    }));
  },
  placement: namePlacements,
  'change-set': async ({ ids, kommuneId }) =>
    titled(
      await database().read.changeSet.findMany({
        where: { id: { in: ids }, radar: { kommuneId: kommuneId ?? nobody } },
        select: byTitle,
      }),
    ),
};

/** One's own, and what others share: its technology is known to all. */
function ownOrShownToAll({ ids, kommuneId }: Asked) {
  return { id: { in: ids }, OR: [{ kommuneId: kommuneId ?? nobody }, { status: 'shared' }] };
}

/** A placement is named by what was answered about and where; its id is those of radar, technology and area. */
async function namePlacements({ ids, kommuneId }: Asked): Promise<Named[]> {
  const parts = ids.map((id) => ({ id, parts: id.split('/') }));
  const among = (place: number) => ({ id: { in: parts.flatMap((one) => one.parts[place] ?? []) } });
  const { read } = database();
  const radars = await read.radar.findMany({
    where: { ...among(0), kommuneId: kommuneId ?? nobody },
    select: { id: true, year: true },
  });
  const technologies = await read.technology.findMany({ where: among(1), select: byName });
  const areas = await read.area.findMany({ where: { ...among(2), kommuneId: kommuneId ?? nobody }, select: byName });
  const nameOf = (rows: readonly Named[], id: string | undefined) => rows.find((row) => row.id === id)?.name;
  return parts.flatMap(({ id, parts: [radarId, technologyId, areaId] }) => {
    const year = radars.find((radar) => radar.id === radarId)?.year;
    const technology = nameOf(technologies, technologyId);
    if (year === undefined || technology === undefined) return [];
    return [{ id, name: [technology, nameOf(areas, areaId), year].filter((part) => part !== undefined).join(', ') }];
  });
}
