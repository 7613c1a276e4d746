import type { Prisma } from '@client';
import { describe, expect, test } from 'vitest';
import { archiveArea, renameArea } from '../areas/areas';
import { database } from '../database';
import { makeExport, makePaperKommune, making, paperInput } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import type { Tx } from '../transaction';
import { createExport } from './create-export';
import { readExport } from './read-export';

const write = <T>(change: (tx: Tx) => Promise<T>) => database().write.$transaction(change);

/** What a trigger says; Prisma takes SQLite’s for a broken key. The row itself is looked at after. */
const refused = /is frozen|Foreign key constraint/;

describe('a snapshot', () => {
  testDatabase();

  test('is not changed by anything that happens afterwards', async () => {
    const kommune = await makePaperKommune();
    const { editor, kommuneId, radarId, areaId, otherAreaId } = kommune;
    const noteCells = [{ technologyId: 'cloud', areaId }];
    const id = await makeExport(kommune, { noteCells, options: { areaIds: [areaId, otherAreaId] } });
    const asMade = must(await readExport(editor, id));
    const { content } = await database().read.export.findUniqueOrThrow({ where: { id }, select: { content: true } });
    const unchanged = async () => {
      expect(must(await readExport(editor, id))).toEqual(asMade);
      expect((await database().read.export.findUniqueOrThrow({ where: { id } })).content).toBe(content);
    };

    await write((tx) => tx.placement.updateMany({ where: { radarId }, data: { answer: 'operating', note: 'Ny' } }));
    await unchanged();
    const name = asMade.snapshot.comparison.areas[0]?.area.name ?? '';
    must(await renameArea(editor, { areaId, before: name, name: 'Noget andet' }));
    must(await archiveArea(editor, { areaId: otherAreaId, archived: true }));
    await unchanged();
    await write(async (tx) => {
      await tx.kommune.update({
        where: { id: kommuneId },
        data: { name: 'Storkommune', tiltPercent: 50, joinedAt: null },
      });
      await tx.user.update({ where: { id: editor.userId }, data: { name: 'En anden', active: false } });
      await tx.edition.update({ where: { id: 'kl-2021-22' }, data: { status: 'superseded', title: 'Rettet' } });
      await tx.areaMapping.deleteMany({ where: { area: { kommuneId } } });
    });
    await unchanged();
    await write((tx) => tx.placement.deleteMany({ where: { radarId } }));
    await unchanged();
    await write((tx) => tx.radar.delete({ where: { id: radarId }, select: { id: true } }));
    await unchanged();
    await write((tx) => tx.userArea.deleteMany({ where: { area: { kommuneId } } }));
    await write((tx) => tx.area.deleteMany({ where: { kommuneId } }));
    await unchanged();
  });

  test('cannot be changed in the database itself, and its files cannot', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune);
    const file = { exportId: id, format: 'csv', bytes: Uint8Array.of(1), size: 1, sha256: 'x', version: '0' };
    await write((tx) => tx.exportFile.create({ data: file, select: { exportId: true } }));
    const changes: readonly Prisma.ExportUncheckedUpdateInput[] = [
      { id: 'another' },
      { kommuneId: kommune.strange.kommuneId },
      { radarId: null },
      { year: 2027 },
      { editionId: 'kl-2020' },
      { title: 'Ny' },
      { forum: 'Et andet udvalg' },
      { language: 'en' },
      { audience: 'public' },
      { draft: false },
      { version: '9.9.9' },
      { content: '{}' },
      { createdAt: new Date() },
      { createdById: null },
      { createdByName: 'En anden' },
    ];
    const asMade = await database().read.export.findUniqueOrThrow({ where: { id } });
    const kept = ['retiredAt', 'retiredById', 'retiredReason'];
    const columns = Object.keys(asMade).filter((column) => !kept.includes(column));
    expect(changes.flatMap((change) => Object.keys(change)).toSorted()).toEqual(columns.toSorted());
    for (const data of changes)
      await expect(write((tx) => tx.export.updateMany({ where: { id }, data }))).rejects.toThrow(refused);
    expect(await database().read.export.findUniqueOrThrow({ where: { id } })).toEqual(asMade);
    const changed = write((tx) => tx.exportFile.updateMany({ where: { exportId: id }, data: { size: 2 } }));
    await expect(changed).rejects.toThrow(refused);
    const row = await database().read.export.findUniqueOrThrow({ where: { id }, include: { files: true } });
    expect(row).toMatchObject({ title: '', kommuneId: kommune.kommuneId, files: [{ size: 1 }] });
  });

  test('holds one moment, whatever is saved meanwhile', async () => {
    const { editor, kommuneId, radarId, areaId } = await makePaperKommune();
    const states = [
      { answer: 'piloting', tiltPercent: 11, name: 'Første', note: 'Første' },
      { answer: 'operating', tiltPercent: 22, name: 'Anden', note: 'Anden' },
    ] as const;
    const become = ({ answer, tiltPercent, name, note }: (typeof states)[number]) =>
      write(async (tx) => {
        await tx.kommune.update({ where: { id: kommuneId }, data: { tiltPercent }, select: { id: true } });
        await tx.placement.updateMany({ where: { radarId, scope: areaId }, data: { answer, note } });
        await tx.area.update({ where: { id: areaId }, data: { name }, select: { id: true } });
      });
    await become(states[0]);
    let saving = true;
    let saved = 0;
    const saver = (async () => {
      for (let turn = 1; saving; turn += 1) {
        await become(states[turn % 2] ?? states[0]);
        saved += 1;
      }
    })();
    const input = paperInput({ noteCells: [{ technologyId: 'cloud', areaId }] });
    const ids: string[] = [];
    for (let made = 0; made < 12; made += 1) ids.push(must(await createExport(editor, input, making)).id);
    saving = false;
    await saver;
    expect(saved).toBeGreaterThan(1);
    for (const id of ids) {
      const { comparison, notes } = must(await readExport(editor, id)).snapshot;
      const area = comparison.areas.find((one) => one.area.id === areaId);
      const cell = area?.cells.find(({ technology }) => technology.id === 'cloud');
      const tiltPercent = comparison.combined.balance.tiltPercent;
      const seen = { answer: cell?.answer, tiltPercent, name: area?.area.name, note: notes[0]?.text };
      expect(states).toContainEqual(seen);
    }
  });
});
