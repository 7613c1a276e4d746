import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { paperFormats } from '../../domain/paper-format';
import { database } from '../database';
import { auditOf, makeExport, makePaperKommune, making } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { readExport } from './read-export';
import { readExportFile } from './read-file';
import { retireExport } from './retire-export';
import { storeExportFile } from './store-file';

const { version } = making;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the files of a paper', () => {
  testDatabase();

  test('come back byte for byte, with their size, hash and what their name is made of', async () => {
    const kommune = await makePaperKommune();
    const exportId = await makeExport(kommune, {
      texts: { title: 'Bilag' },
      options: { language: 'en', draft: false },
    });
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const given = { pdf: every, zip: new Uint8Array(randomBytes(3_000_000)), csv: new TextEncoder().encode('æ;ø\r\n') };
    for (const format of ['zip', 'pdf', 'csv'] as const)
      must(await storeExportFile(kommune.editor, { exportId, format, bytes: given[format], version }));
    for (const format of ['zip', 'pdf', 'csv'] as const) {
      const file = must(await readExportFile(kommune.contributor, exportId, format));
      expect(Buffer.from(file.bytes).equals(given[format])).toBe(true);
      expect(file).toMatchObject({ format, size: given[format].length, sha256: hashOf(given[format]) });
      expect(file.name).toEqual({
        ...{ kommuneName: 'Prøvekommune', year: 2026, language: 'en', audience: 'internal', draft: false },
      });
    }
    const { files } = must(await readExport(kommune.reader, exportId));
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'csv', 'zip']);
    expect(files[0]).toMatchObject({ size: 256, sha256: hashOf(every), createdAt: expect.any(Date) });
  });

  test('a view into a larger buffer is stored as what it shows', async () => {
    const kommune = await makePaperKommune();
    const exportId = await makeExport(kommune);
    const bytes = Buffer.from('xxradarxx').subarray(2, 7);
    const stored = must(await storeExportFile(kommune.editor, { exportId, format: 'svg', bytes, version }));
    expect(Buffer.from(stored.bytes).toString()).toBe('radar');
    expect(stored.sha256).toBe(hashOf(Buffer.from('radar')));
  });

  test('are stored once: of many at a time one wins, and all are given that one', async () => {
    const kommune = await makePaperKommune();
    const exportId = await makeExport(kommune);
    const stored = await Promise.all(
      Array.from({ length: 6 }, (_, number) =>
        storeExportFile(kommune.editor, { exportId, format: 'png', bytes: Uint8Array.of(number, 7), version }),
      ),
    );
    const hashes = stored.map((one) => must(one).sha256);
    const kept = must(await readExportFile(kommune.editor, exportId, 'png'));
    expect(hashes).toEqual(hashes.map(() => hashOf(kept.bytes)));
    expect(stored.every((one) => Buffer.from(must(one).bytes).equals(kept.bytes))).toBe(true);
    const later = { exportId, format: 'png', bytes: Uint8Array.of(9), version: '9.9.9' } as const;
    expect(must(await storeExportFile(kommune.reader, later)).sha256).toBe(kept.sha256);
    const issued = (await auditOf(exportId)).filter(({ action }) => action === 'export.issue');
    expect(issued.map(({ after }) => JSON.parse(after ?? ''))).toEqual([
      { format: 'png', sha256: kept.sha256, size: 2 },
    ]);
    expect(await database().read.exportFile.findMany({ where: { exportId }, select: { version: true } })).toEqual([
      { version },
    ]);
  });

  test('are not stored when the audit cannot be written', async () => {
    const kommune = await makePaperKommune();
    const exportId = await makeExport(kommune);
    await refuseAudit();
    try {
      const storing = storeExportFile(kommune.editor, { exportId, format: 'pdf', bytes: Uint8Array.of(1), version });
      await expect(storing).rejects.toThrow(/auditEvent.create/);
    } finally {
      await allowAudit();
    }
    expect(await database().read.exportFile.count({ where: { exportId } })).toBe(0);
    must(await storeExportFile(kommune.editor, { exportId, format: 'pdf', bytes: Uint8Array.of(1), version }));
  });

  test('are for the kommune’s own, and issued by anyone of them', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, contributor, coordinator, stranger } = kommune;
    const exportId = await makeExport(kommune);
    must(await storeExportFile(editor, { exportId, format: 'pdf', bytes: Uint8Array.of(1), version }));
    const before = await auditCount();
    const store = async (viewer: typeof editor) => {
      const stored = await storeExportFile(viewer, { exportId, format: 'csv', bytes: Uint8Array.of(2), version });
      return stored.ok ? 'stored' : `${stored.code} ${stored.reason}`;
    };
    const read = async (viewer: typeof editor, id = exportId) => {
      const file = await readExportFile(viewer, id, 'pdf');
      return file.ok ? 'read' : `${file.code} ${file.reason}`;
    };
    expect([await store(coordinator), await store(stranger)]).toEqual(['forbidden view-radar', 'not_found no-export']);
    expect([await read(coordinator), await read(stranger), await read(editor, 'unknown')]).toEqual([
      ...['forbidden view-radar', 'not_found no-export', 'not_found no-export'],
    ]);
    expect(await auditCount()).toBe(before);
    expect(await database().read.exportFile.count({ where: { exportId } })).toBe(1);
    expect([await read(reader), await read(contributor), await store(contributor)]).toEqual([
      ...['read', 'read', 'stored'],
    ]);
    const missing = paperFormats.filter((format) => !['pdf', 'csv'].includes(format));
    for (const format of missing)
      expect(await readExportFile(editor, exportId, format)).toMatchObject({ code: 'not_found', reason: 'no-file' });
  });

  test('of a retired paper are the editor’s alone, and no more are made', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, contributor } = kommune;
    const exportId = await makeExport(kommune);
    must(await storeExportFile(editor, { exportId, format: 'pdf', bytes: Uint8Array.of(1), version }));
    must(await retireExport(editor, { id: exportId, reason: '' }, making.now));
    expect(must(await readExportFile(editor, exportId, 'pdf')).size).toBe(1);
    for (const viewer of [reader, contributor])
      expect(await readExportFile(viewer, exportId, 'pdf')).toMatchObject({ code: 'not_found', reason: 'no-export' });
    const more = { exportId, format: 'csv', bytes: Uint8Array.of(2), version } as const;
    expect(await storeExportFile(editor, more)).toMatchObject({ code: 'conflict', reason: 'retired' });
    expect(await storeExportFile(reader, more)).toMatchObject({ code: 'not_found', reason: 'no-export' });
    expect(await database().read.exportFile.count({ where: { exportId } })).toBe(1);
  });
});

/** Lets the database refuse the row that tells of an issue, as if the process ended there. */
async function refuseAudit(): Promise<void> {
  const { kind, write } = database();
  const when = `BEFORE INSERT ON "AuditEvent"`;
  if (kind === 'sqlite') {
    const refuse = `WHEN NEW."action" = 'export.issue' BEGIN SELECT RAISE(ABORT, 'no audit now'); END`;
    await write.$executeRawUnsafe(`CREATE TRIGGER "test_refuse" ${when} ${refuse}`);
    return;
  }
  const body = `BEGIN RAISE EXCEPTION 'no audit now'; END;`;
  await write.$executeRawUnsafe(`CREATE FUNCTION "test_refuse"() RETURNS trigger AS $$ ${body} $$ LANGUAGE plpgsql`);
  const refuse = `FOR EACH ROW WHEN (NEW."action" = 'export.issue') EXECUTE FUNCTION "test_refuse"()`;
  await write.$executeRawUnsafe(`CREATE TRIGGER "test_refuse" ${when} ${refuse}`);
}

async function allowAudit(): Promise<void> {
  const { kind, write } = database();
  await write.$executeRawUnsafe(`DROP TRIGGER "test_refuse" ${kind === 'sqlite' ? '' : 'ON "AuditEvent"'}`);
}
