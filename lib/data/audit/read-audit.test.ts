import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { shortCode } from '../../domain/audit/short-code';
import { auditText } from '../../text/audit-sentence';
import { database } from '../database';
import { changeRole } from '../people/users';
import { makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { exportAudit } from './export-audit';
import { keepName } from './keep-name';
import { listAuditPeople } from './list-audit-people';
import { auditPageSize, readAudit } from './read-audit';
import { recordDownload } from './record-download';
import { readThingNames } from './thing-names';

type Stored = { at: Date; viewer: Viewer; action?: string; entityId?: string };

/** Rows as some change left them, at a time of one's own. */
async function store(rows: readonly Stored[]): Promise<void> {
  const data = rows.map(
    ({ at, viewer: { kommuneId, userId: actorId }, action = 'import.started', entityId = 'x' }) => ({
      ...{ at, kommuneId, actorId, action, entity: 'import', entityId },
    }),
  );
  await quietly((tx) => tx.auditEvent.createMany({ data }));
}

const at = (text: string) => new Date(text);
const name = (viewer: Viewer, called: string) =>
  quietly((tx) => keepName(tx, { userId: viewer.userId, kommuneId: viewer.kommuneId, name: called }));

describe('the log', () => {
  testDatabase();

  test('is the editor’s, of the own kommune alone; a coordinator’s is the installation’s', async () => {
    const { editor, contributor, reader, coordinator, stranger } = await makePeople();
    for (const viewer of [contributor, reader])
      expect(await readAudit(viewer, {})).toMatchObject({ code: 'forbidden', reason: 'view-audit' });
    const noCoordinator: Viewer = { ...reader, kommuneId: null };
    expect(await readAudit(noCoordinator, {})).toMatchObject({ reason: 'view-installation-audit' });
    await store([editor, stranger, coordinator].map((viewer) => ({ at: at('2026-11-22T10:00:00Z'), viewer })));
    const whoIn = async (viewer: Viewer) => must(await readAudit(viewer, {})).lines.map(({ who }) => who?.id);
    expect(await whoIn(editor)).toEqual([editor.userId]);
    expect(await whoIn(stranger)).toEqual([stranger.userId]);
    const installation = await whoIn(coordinator);
    expect(installation).toContain(coordinator.userId);
    expect(installation).not.toContain(editor.userId);
  });

  test('shows a coordinator what coordinators did to a kommune, and nothing that the kommune did', async () => {
    const { editor, coordinator, kommuneId } = await makePeople();
    const inKommune = { ...coordinator, kommuneId };
    await store([
      { at: at('2026-11-22T10:00:00Z'), viewer: inKommune, action: 'kommune.joined' },
      { at: at('2026-11-22T10:01:00Z'), viewer: editor, action: 'invitation.renewed' },
    ]);
    const lines = must(await readAudit(coordinator, { who: coordinator.userId })).lines;
    expect(lines.map(({ word }) => word)).toEqual(['kommune.joined']);
    expect(must(await readAudit(coordinator, { who: editor.userId })).lines).toEqual([]);
  });

  test('names no one of a kommune to a coordinator, and no one of another kommune to anybody', async () => {
    const { editor, coordinator, stranger, kommuneId } = await makePeople();
    await name(editor, 'Mette Hansen');
    await name(stranger, 'Jens Olsen');
    await name(coordinator, 'Karen Krog');
    const row = { action: 'reset.made', entity: 'user', kommuneId, actorId: coordinator.userId };
    const about = (entityId: string) => quietly((tx) => tx.auditEvent.create({ data: { ...row, entityId } }));
    await about(editor.userId);
    await about(stranger.userId);
    const told = async (viewer: Viewer) =>
      must(await readAudit(viewer, { who: coordinator.userId }))
        .lines.map((line) => auditText(line, 'da'))
        .toSorted();
    const made = 'Karen Krog lavede et link til en ny adgangskode for';
    expect(await told(coordinator)).toEqual(Array(2).fill(`${made} en bruger i en kommune`));
    expect(await told(editor)).toEqual([`${made} Mette Hansen`, `${made} en bruger i en kommune`]);
    await store([{ at: at('2026-11-22T10:00:00Z'), viewer: { ...editor, kommuneId: null } }]);
    const [line] = must(await readAudit(coordinator, { who: editor.userId })).lines;
    expect(line && auditText(line, 'da')).toMatch(/^En bruger i en kommune læste/);
    const asked = [editor, stranger, coordinator].map(({ userId: id }) => ({ entity: 'user', id }));
    const names = await readThingNames(stranger, asked);
    expect(asked.map(({ entity, id }) => names.get(entity, id))).toEqual([undefined, 'Jens Olsen', 'Karen Krog']);
    await quietly((tx) => tx.auditName.delete({ where: { actorId: editor.userId } }));
    expect(await told(coordinator)).toContain(`${made} slettet bruger ${shortCode(editor.userId)}`);
  });

  test('comes page by page without losing or repeating a row, many of one moment included', async () => {
    const { editor } = await makePeople();
    const rows = Array.from({ length: 2 * auditPageSize + 7 }, (_, index) => ({
      ...{ at: new Date(at('2026-11-01T00:00:00Z').getTime() + Math.floor(index / 40)), viewer: editor },
      entityId: `row-${index}`,
    }));
    await store(rows);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = must(await readAudit(editor, {}, cursor));
      seen.push(...page.lines.map(({ thing }) => thing.id));
      sizes.push(page.lines.length);
      if (page.older === null) break;
      cursor = page.older;
    }
    expect(sizes).toEqual([auditPageSize, auditPageSize, 7]);
    expect(new Set(seen)).toEqual(new Set(rows.map(({ entityId }) => entityId)));
    for (const broken of ['', '1', 'x_y', '99999999999999999_a', "1_a' OR 1=1"])
      expect(must(await readAudit(editor, {}, broken)).lines).toHaveLength(auditPageSize);
  });

  test('is narrowed by Danish days, who, what and thing', async () => {
    const { editor, contributor } = await makePeople();
    await store([
      { at: at('2026-06-30T21:59:59.999Z'), viewer: editor, entityId: 'june' },
      { at: at('2026-06-30T22:00:00Z'), viewer: editor, entityId: 'july' },
      { at: at('2026-07-31T21:59:59Z'), viewer: contributor, entityId: 'last' },
      { at: at('2026-07-31T22:00:00Z'), viewer: editor, action: 'import.undone', entityId: 'august' },
    ]);
    const found = async (filter: Parameters<typeof readAudit>[1]) =>
      must(await readAudit(editor, filter)).lines.map(({ thing }) => thing.id);
    expect(await found({ from: '2026-07-01', until: '2026-07-31' })).toEqual(['last', 'july']);
    expect(await found({ who: contributor.userId })).toEqual(['last']);
    expect(await found({ kind: 'imports' })).toHaveLength(4);
    expect(await found({ kind: 'meetings' })).toEqual([]);
    expect(await found({ thing: { entity: 'import', id: 'june' } })).toEqual(['june']);
    expect(await found({ from: '2026-08-01', until: '2026-07-01' })).toEqual([]);
  });

  test('tells a change of role as a sentence, and nobody’s name once it is erased', async () => {
    const { editor, kommuneId } = await makePeople();
    const reader = await makeUser({ kommuneId, role: 'reader' });
    await name(editor, 'Mette Hansen');
    await name(reader, 'Jens Olsen');
    must(await changeRole(editor, { userId: reader.userId, revision: 1, role: 'editor', areaIds: [] }));
    const told = async () => {
      const [line] = must(await readAudit(editor, {})).lines;
      return line && auditText(line, 'da');
    };
    expect(await told()).toBe('Mette Hansen ændrede rollen for Jens Olsen: Læser → Digitaliseringschef');
    expect((await listAuditPeople(editor)).map((person) => person.name)).toEqual(['Jens Olsen', 'Mette Hansen']);
    await quietly((tx) => tx.auditName.deleteMany({ where: { actorId: { in: [editor.userId, reader.userId] } } }));
    const [by, of] = [editor.userId, reader.userId].map(shortCode);
    expect(await told()).toBe(
      `Slettet bruger ${by} ændrede rollen for slettet bruger ${of}: Læser → Digitaliseringschef`,
    );
    expect(await listAuditPeople(editor)).toEqual([]);
  });

  test('a file of it has every row of the filter, and is told of in the log', async () => {
    const { editor, reader } = await makePeople();
    const rows = Array.from({ length: 1005 }, (_, index) => ({
      ...{ at: new Date(at('2026-05-01T00:00:00Z').getTime() + index), viewer: editor, entityId: `row-${index}` },
    }));
    await store(rows);
    expect(await exportAudit(reader, {})).toMatchObject({ code: 'forbidden' });
    const seen: string[] = [];
    for await (const lines of must(await exportAudit(editor, { until: '2026-05-31', kind: 'imports' })))
      seen.push(...lines.map(({ thing }) => thing.id));
    expect(seen).toHaveLength(1005);
    expect(seen[0]).toBe('row-1004');
    const [newest] = must(await readAudit(editor, {})).lines;
    expect(newest).toMatchObject({ word: 'audit.exported', who: { id: editor.userId } });
    expect(newest?.changes).toEqual([
      { path: ['until'], before: undefined, after: ['2026-05-31'] },
      { path: ['kind'], before: undefined, after: ['imports'] },
    ]);
  });

  test('tells who was given a file', async () => {
    const { reader, editor } = await makePeople();
    await recordDownload(reader, { entity: 'export', entityId: 'a-paper', file: 'pdf' });
    const [line] = must(await readAudit(editor, { kind: 'files' })).lines;
    expect(line && auditText(line, 'da')).toBe(
      `Slettet bruger ${shortCode(reader.userId)} hentede en fil fra et bilag: pdf`,
    );
    expect(line?.who?.id).toBe(reader.userId);
    expect(await database().read.auditEvent.count({ where: { action: 'file.downloaded' } })).toBe(1);
  });
});
