import type { Viewer } from '../../domain/access';
import { database } from '../database';

export type ForeignThing = { readonly entity: string; readonly id: string };

/** How many words of a request are looked up, and how long an id may be. */
const most = 20;
const idShape = /^[\w.-]{3,100}$/;

/**
 * The first of the words that is the id of something another kommune has; null when none is. What belongs to the whole installation is
 * nobody's. To a coordinator every kommune is another.
 */
export async function findForeignThing(viewer: Viewer, asked: readonly string[]): Promise<ForeignThing | null> {
  const ids = [...new Set(asked)].filter((word) => idShape.test(word)).slice(0, most);
  if (ids.length === 0) return null;
  const { kommuneId } = viewer;
  const others = { not: kommuneId ?? '' };
  for (const [entity, find] of Object.entries(finders)) {
    const id = await find({ id: { in: ids }, kommuneId: others });
    if (id !== undefined) return { entity, id };
  }
  return null;
}

type Where = { readonly id: { readonly in: string[] }; readonly kommuneId: { readonly not: string } };
const select = { id: true } as const;

/** Everything that has an id of its own and one kommune that it belongs to. Null is nobody's, and `not` leaves it out. */
const finders: Readonly<Record<string, (where: Where) => Promise<string | undefined>>> = {
  radar: async (where) => (await database().read.radar.findFirst({ where, select }))?.id,
  area: async (where) => (await database().read.area.findFirst({ where, select }))?.id,
  user: async (where) => (await database().read.user.findFirst({ where, select }))?.id,
  invitation: async (where) => (await database().read.invitation.findFirst({ where, select }))?.id,
  initiative: async (where) => (await database().read.initiative.findFirst({ where, select }))?.id,
  meeting: async (where) => (await database().read.meeting.findFirst({ where, select }))?.id,
  'meeting-item': async ({ id, kommuneId }) =>
    (await database().read.meetingItem.findFirst({ where: { id, meeting: { kommuneId } }, select }))?.id,
  'meeting-decision': async (where) => (await database().read.meetingDecision.findFirst({ where, select }))?.id,
  export: async (where) => (await database().read.export.findFirst({ where, select }))?.id,
  import: async (where) => (await database().read.importDraft.findFirst({ where, select }))?.id,
  edition: async (where) => (await database().read.edition.findFirst({ where, select }))?.id,
  technology: async (where) => (await database().read.technology.findFirst({ where, select }))?.id,
  experience: async (where) => (await database().read.experience.findFirst({ where, select }))?.id,
};
