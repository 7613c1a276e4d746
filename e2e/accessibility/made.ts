import { readFileSync } from 'node:fs';
import { demoVisitor, type Visitor, visitor } from '../http';

/** What the walk has made first, for the pages that show one thing of its own. */
export type Made = {
  readonly draftId: string;
  readonly importId: string;
  /** A file of an edition with a row that cannot be used, and one that was refused. */
  readonly editionFileId: string;
  readonly refusedFileId: string;
  /** A sheet of initiatives: one new, one that changes nothing, and one with much that is wrong. */
  readonly initiativesFileId: string;
  readonly invitation: string;
  /** The secret of a link to a new password. */
  readonly reset: string;
  /** A meeting that is open, with a technology on its agenda that the room looks at. */
  readonly openMeetingId: string;
  /** A public draft with a note, one file of it made, and one that has been retired. */
  readonly paperId: string;
  readonly retiredPaperId: string;
  /** A draft that lacks texts, with a contact that looks like a person’s. */
  readonly experienceId: string;
};

/** A draft with values, an import to look through, an invitation that nobody has used, and two papers. */
export async function makeThings(base: string): Promise<Made> {
  const editor = await demoVisitor(base, 'editor', 'example');
  return {
    draftId: await makeDraft(editor),
    ...(await makeImports(await demoVisitor(base, 'editor', 'blank'))),
    invitation: await makeInvitation(editor, 'rikke@example.dk'),
    reset: await makeReset(base, editor),
    openMeetingId: await makeOpenMeeting(editor),
    retiredPaperId: await makeRetired(editor),
    paperId: await makePaper(editor),
    experienceId: await makeExperience(editor),
  };
}

async function makeDraft(editor: Visitor): Promise<string> {
  const head = { title: 'Udgave 2027', titleEn: '', year: '2027', publisher: 'KL', method: '', methodEn: '' };
  const sources = { source: 'Rapporten, side 8', sourceEn: '', caveat: '', caveatEn: '' };
  const form = { ...head, ...sources, start: 'full', original: 'kl-2020' };
  const { location } = await editor.post('/editions/create', { form });
  return idIn(location, /^\/editions\/([^/?]+)\/values/);
}

async function makeImport(editor: Visitor): Promise<string> {
  const bytes = readFileSync('lib/import/fixtures/vejle-overordnet.csv');
  const fields = { target: 'radar', year: '2026' };
  const { location } = await editor.upload('/import/upload', { name: 'vejle-overordnet.csv', bytes }, fields);
  return idIn(location, /^\/import\/([^/?]+)/);
}

async function makeImports(editor: Visitor) {
  const headings = 'Teknologi-id;Teknologi;Kategori;Fagområde;Ring;Niveau;Grundlag';
  const rows = ['cloud;Cloud;Data;;Klar;;', ';Clouds;Data;Social;;2,5;', 'rpa;RPA;Data;;;7;'];
  return {
    importId: await makeImport(editor),
    editionFileId: await makeEditionFile(editor, 'udgave.csv', [headings, ...rows].join('\n')),
    initiativesFileId: await makeInitiativesFile(editor),
    refusedFileId: await makeEditionFile(
      editor,
      'udgave.json',
      '{"format":"pejling-edition","version":1,"edition":{}}',
    ),
  };
}

async function makeEditionFile(editor: Visitor, name: string, text: string): Promise<string> {
  const fields = { target: 'edition', year: '2027' };
  const { location } = await editor.upload('/import/upload', { name, bytes: Buffer.from(text) }, fields);
  return idIn(location, /^\/import\/([^/?]+)/);
}

async function makeInitiativesFile(editor: Visitor): Promise<string> {
  const rows = ['Titel;Teknologi;Område;Fase;Pris', 'Sky til sager;Cloud;Social;Pilot;7', ';Skye;Månen;Måske;'];
  const file = { name: 'indsatser.csv', bytes: Buffer.from(rows.join('\n')) };
  const { location } = await editor.upload('/import/upload', file, { target: 'initiatives', year: '2026' });
  return idIn(location, /^\/import\/([^/?]+)/);
}

async function makeInvitation(editor: Visitor, email: string): Promise<string> {
  const form = { name: 'Rikke Reader', email, role: 'reader' };
  const { location } = await editor.post('/users/invite', { form });
  const { text } = await editor.get(location);
  return idIn(text, /\/invitation\/([\w-]{43})/);
}

/** An account with a password, and a link to a new one. */
async function makeReset(base: string, editor: Visitor): Promise<string> {
  const email = 'glemsom@example.dk';
  const token = await makeInvitation(editor, email);
  const form = { token, name: 'Gitte Glemsom', password: 'en hest på en mark' };
  await visitor(base).post('/invitation/accept', { form });
  const { text } = await editor.get('/users');
  const userId = idIn(text.slice(0, text.indexOf(email)), /.*id="user-([^"]+)"/s);
  const made = await editor.post('/users/reset', { form: { userId, do: 'show' } });
  return idIn((await editor.get(made.location)).text, /\/reset\/([\w-]{43})/);
}

async function makeOpenMeeting(editor: Visitor): Promise<string> {
  const head = { title: 'Drøftelse i direktionen', forum: 'Direktionen', date: '2026-12-01', participants: '' };
  const { location } = await editor.post('/meetings/create', {
    form: { ...head, agenda: 'technology/cloud/combined' },
  });
  const id = idIn(location, /^\/meetings\/([^/?]+)/);
  await editor.post('/meetings/open', { form: { id, revision: '1' } });
  const { text } = await editor.get(`/meetings/${id}/room`);
  const itemId = idIn(text, /name="itemId" value="([^"]+)"/);
  await editor.post(`/meetings/${id}/room/choose`, { form: { meetingId: id, itemId } });
  return id;
}

async function makePaper(editor: Visitor): Promise<string> {
  const head = {
    year: '2026',
    editionId: 'kl-2021-22',
    title: 'Radar 2026',
    forum: 'Byrådet',
    purpose: 'Til drøftelse.',
  };
  const options = { language: 'da', audience: 'public', state: 'draft' };
  const cells = { areaIds: 'demo-eksempel-social', notes: 'iot demo-eksempel-sundhed-aeldre' };
  const { location } = await editor.post('/exports/create', { form: { ...head, ...options, ...cells } });
  const id = idIn(location, /^\/exports\/([^/?]+)\?done=created/);
  const made = await editor.post('/exports/make', { form: { exportId: id, format: 'csv' } });
  return idIn(made.location, /^\/exports\/([^/?]+)\/csv/);
}

async function makeExperience(editor: Visitor): Promise<string> {
  const texts = { what: 'Droner over tage', forWhom: 'Ejendomme', contact: 'anna.berg@example.dk' };
  const { location } = await editor.post('/experiences/save', { form: { ...texts, technologyId: 'droner' } });
  return idIn(location, /^\/experiences\/([^/?]+)\?done=saved/);
}

async function makeRetired(editor: Visitor): Promise<string> {
  const id = await makePaper(editor);
  const { location } = await editor.post('/exports/retire', { form: { id, reason: 'En fejl i tallene' } });
  return idIn(location, /^\/exports\/([^/?]+)\?done=retired/);
}

function idIn(text: string, pattern: RegExp): string {
  const id = pattern.exec(text)?.[1];
  if (id === undefined) throw new Error(`Nothing was made: ${text.slice(0, 200)}`);
  return id;
}
