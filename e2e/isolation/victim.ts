import type { PrismaClient } from '@client';
import { openDatabase } from '../../lib/data/database';
import { demoVisitor, type Visitor } from '../http';

/** What the other kommune has that nobody else may see or touch. */
export type Victim = {
  readonly radarId: string;
  readonly areaId: string;
  readonly areaSlug: string;
  readonly draftEditionId: string;
  readonly technologyId: string;
  /** That its own technology continues as a shared one. */
  readonly linkId: string;
  readonly userId: string;
  readonly invitationId: string;
  readonly changeSetId: string;
  readonly importDraftId: string;
  /** A paper with one file. */
  readonly exportId: string;
  /** An experience that nobody else sees, and one that is shared: the only thing of all this that is for others. */
  readonly experienceId: string;
  readonly sharedExperienceId: string;
  /** A meeting that is open, its item, and a decision. */
  readonly meetingId: string;
  readonly meetingItemId: string;
  readonly decisionId: string;
  /** A pilot, in its second version. */
  readonly initiativeId: string;
};

/** Stands in a note, a title and a name of the other kommune: it must be in no answer to anyone else. */
export const secret = 'HEMMELIGT-4711';

const kommuneId = 'demo-eksempel';

/** Lets the other kommune's editor make one of everything that has an id. */
export async function makeVictim(base: string, databaseUrl: string): Promise<Victim> {
  const editor = await demoVisitor(base, 'editor', 'example');
  const radarId = `${kommuneId}-2026`;
  await post(editor, '/settings/areas/change', { do: 'add', name: `Kun her ${secret}` });
  await post(editor, '/settings/technologies/change', {
    ...{ do: 'add', radarId, name: `Lokal ${secret}`, description: '', category: 'Egne' },
  });
  await linkTechnology(editor, databaseUrl);
  await post(editor, '/users/invite', { name: secret, email: 'hemmelig@example.dk', role: 'reader', areaIds: [] });
  const head = { title: secret, titleEn: '', year: '2026', publisher: 'KL', method: secret, methodEn: '' };
  const sources = { source: secret, sourceEn: '', caveat: '', caveatEn: '', start: 'blank' };
  await post(editor, '/editions/create', { ...head, ...sources });
  const content = { answer: 'piloting', spread: null, value: null, note: secret, reason: '' };
  await post(editor, '/placements', {
    ...{ radarId, areaId: `${kommuneId}-social`, technologyId: 'iot', version: 1, content },
  });
  await uploadSheet(editor);
  const back = '/fill';
  await post(editor, '/placements/copy', { radarId, areaId: `${kommuneId}-administration`, from: 'year:2025', back });
  await makePaper(editor);
  await post(editor, '/rounds/contribute', { roundId: 'demo-maaling-efteraar-2026' });
  await makeMeeting(editor, databaseUrl);
  await makeInitiative(editor);
  await makeExperiences(editor);
  return withDatabase(databaseUrl, readVictim);
}

async function post(editor: Visitor, path: string, json: Record<string, unknown>): Promise<string> {
  const answer = await editor.post(path, { json });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.text;
}

/** A paper that says the secret in its title and in a note, and has been fetched once. */
async function makePaper(editor: Visitor): Promise<void> {
  const options = { language: 'da', audience: 'internal', state: 'final' };
  const made = await post(editor, '/exports/create', {
    ...{ year: 2026, editionId: 'kl-2021-22', title: secret, notes: [`iot ${kommuneId}-social`], ...options },
  });
  const { id } = JSON.parse(made);
  await post(editor, '/exports/make', { exportId: id, format: 'csv' });
}

/** An open meeting that says the secret in its head, in a topic and in a decision. */
async function makeMeeting(editor: Visitor, databaseUrl: string): Promise<void> {
  const head = { title: secret, forum: secret, date: '2026-12-01', participants: secret };
  const made = await post(editor, '/meetings/create', {
    ...head,
    agenda: [`topic/${secret}`, 'technology/iot/combined'],
  });
  const { id } = JSON.parse(made);
  await post(editor, '/meetings/open', { id, revision: '1' });
  const topic = { where: { meetingId: id, kind: 'topic' } };
  const item = await withDatabase(databaseUrl, (client) => client.meetingItem.findFirstOrThrow(topic));
  const decision = { kind: 'decision', what: secret, who: '', due: '' };
  await post(editor, `/meetings/${id}/room/decide`, { meetingId: id, itemId: item.id, ...decision });
}

/** An idea that became a pilot. */
async function makeInitiative(editor: Visitor): Promise<void> {
  const content = { title: secret, technologyId: 'iot', areaIds: [`${kommuneId}-social`], purpose: secret };
  const made = await post(editor, '/initiatives/create', { ...content, phase: 'idea', since: '2026-01-01' });
  const { id } = JSON.parse(made);
  await post(editor, '/initiatives/board/move', { id, version: '1', phase: 'pilot', since: '2026-02-01' });
}

/** A draft that says the secret, and one that says nothing of it and is shared. */
async function makeExperiences(editor: Visitor): Promise<void> {
  const texts = (text: string) => ({ what: text, forWhom: text, result: text, differently: text, contact: text });
  await post(editor, '/experiences/save', { technologyId: 'cloud', ...texts(secret) });
  const saved = await post(editor, '/experiences/save', { technologyId: 'cloud', ...texts('Delt med alle') });
  await post(editor, '/experiences/share', { id: JSON.parse(saved).id, revision: '1' });
}

/** Says that the technology with the secret name is one that everybody knows. */
async function linkTechnology(editor: Visitor, databaseUrl: string): Promise<void> {
  const ofSecret = { where: { name: { contains: secret } } };
  const { id } = await withDatabase(databaseUrl, (client) => client.technology.findFirstOrThrow(ofSecret));
  await post(editor, '/editions/links/add', { kind: 'renamed', fromId: id, toId: 'wearables' });
}

async function uploadSheet(editor: Visitor): Promise<void> {
  const sheet = `Teknologi;Social\nCloud;4\n${secret};3\n`;
  const answer = await editor.upload(
    '/import/upload',
    { name: 'ark.csv', bytes: Buffer.from(sheet) },
    { target: 'radar', year: '2026' },
  );
  if (answer.status !== 303 || answer.location.includes('failed')) throw new Error(`Upload: ${answer.location}`);
}

async function readVictim(client: PrismaClient): Promise<Victim> {
  const area = await client.area.findFirstOrThrow({ where: { kommuneId, name: { contains: secret } } });
  const edition = await client.edition.findFirstOrThrow({ where: { kommuneId } });
  const technology = await client.technology.findFirstOrThrow({ where: { name: { contains: secret } } });
  const link = await client.technologyLink.findFirstOrThrow({ where: { kommuneId } });
  const invitation = await client.invitation.findFirstOrThrow({ where: { kommuneId } });
  const changeSet = await client.changeSet.findFirstOrThrow({ where: { radar: { kommuneId } } });
  const draft = await client.importDraft.findFirstOrThrow({ where: { kommuneId } });
  const paper = await client.export.findFirstOrThrow({ where: { kommuneId, title: secret } });
  const draftExperience = await client.experience.findFirstOrThrow({ where: { kommuneId, what: secret } });
  const shared = { where: { kommuneId, what: 'Delt med alle' } };
  const sharedExperience = await client.experience.findFirstOrThrow(shared);
  const meeting = await client.meeting.findFirstOrThrow({ where: { kommuneId, title: secret } });
  const item = await client.meetingItem.findFirstOrThrow({ where: { meetingId: meeting.id, kind: 'technology' } });
  const decision = await client.meetingDecision.findFirstOrThrow({ where: { meetingId: meeting.id } });
  const initiative = await client.initiative.findFirstOrThrow({ where: { kommuneId, title: secret } });
  return {
    radarId: `${kommuneId}-2026`,
    areaId: area.id,
    areaSlug: area.slug,
    draftEditionId: edition.id,
    technologyId: technology.id,
    linkId: link.id,
    userId: `${kommuneId}-reader`,
    invitationId: invitation.id,
    changeSetId: changeSet.id,
    importDraftId: draft.id,
    exportId: paper.id,
    experienceId: draftExperience.id,
    sharedExperienceId: sharedExperience.id,
    meetingId: meeting.id,
    meetingItemId: item.id,
    decisionId: decision.id,
    initiativeId: initiative.id,
  };
}

/** All rows of the other kommune as text: two of these are equal when nothing was changed between them. */
export function victimRows(databaseUrl: string): Promise<string> {
  return withDatabase(databaseUrl, async (client) => {
    const ofKommune = { where: { kommuneId } };
    const rows = await Promise.all([
      client.kommune.findMany({ where: { id: kommuneId } }),
      client.area.findMany({ ...ofKommune, include: { mappings: true } }),
      client.radar.findMany({ ...ofKommune, include: { placements: true, technologies: true, changeSets: true } }),
      client.user.findMany({ ...ofKommune, omit: { lastSeenAt: true }, include: { areas: true } }),
      client.invitation.findMany(ofKommune),
      client.session.findMany({ where: { user: { kommuneId } }, omit: { lastSeenAt: true } }),
      client.passwordReset.findMany({ where: { user: { kommuneId } } }),
      client.reminder.findMany(ofKommune),
      client.auditName.findMany(ofKommune),
      client.edition.findMany({ ...ofKommune, include: { areas: true, technologies: true, placements: true } }),
      client.technology.findMany(ofKommune),
      client.technologyLink.findMany(ofKommune),
      client.importDraft.findMany(ofKommune),
      client.contribution.findMany(ofKommune),
      client.experience.findMany({ ...ofKommune, include: { uses: true } }),
      client.export.findMany({ ...ofKommune, include: { files: { omit: { bytes: true } } } }),
      client.initiative.findMany({ ...ofKommune, include: { areas: true, phases: true } }),
      client.meeting.findMany({ ...ofKommune, include: { items: true, answers: true, decisions: true, passes: true } }),
    ]);
    return JSON.stringify(rows, (_, value) => inOrder(value), 1);
  });
}

/** A database gives rows in whatever order it likes, and another after it has tidied up. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (!Array.isArray(value)) return value;
  const text = (one: unknown) => JSON.stringify(one, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return value.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

async function withDatabase<T>(databaseUrl: string, work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const database = openDatabase(databaseUrl);
  try {
    return await work(database.read);
  } finally {
    await database.close();
  }
}
