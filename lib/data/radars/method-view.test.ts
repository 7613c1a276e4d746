import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { readMethodEditions } from './method-view';

describe('readMethodEditions', () => {
  testDatabase();

  it('tells everybody of the shared editions, and how much is stated', async () => {
    const editions = await readMethodEditions(null, 'da');
    expect(
      editions.map(({ id, technologies, areas, stated, inferred }) => [id, technologies, areas, stated, inferred]),
    ).toEqual([
      ['kl-2021-22', 22, 0, 22, 0],
      ['kl-2020', 9, 0, 6, 3],
    ]);
  });

  it('keeps a kommune’s own editions to its own people, and drafts to none', async () => {
    const own = await makeKommune();
    const other = await makeKommune();
    const frozen = await addEdition(own.kommuneId, 'frozen');
    const draft = await addEdition(own.kommuneId, 'draft');
    const idsFor = async (kommuneId: string | null) => {
      const viewer = kommuneId === null ? null : await makeUser({ kommuneId, role: 'reader' });
      return (await readMethodEditions(viewer, 'da')).map(({ id }) => id);
    };
    expect(await idsFor(own.kommuneId)).toContain(frozen);
    expect(await idsFor(own.kommuneId)).not.toContain(draft);
    expect(await idsFor(other.kommuneId)).not.toContain(frozen);
    expect(await idsFor(null)).not.toContain(frozen);
  });
});

async function addEdition(kommuneId: string, status: string): Promise<string> {
  const id = randomUUID();
  const words = { title: 'Egen', titleEn: 'Own', method: '', methodEn: '', source: '', sourceEn: '' };
  await database().write.$transaction((tx) =>
    tx.edition.create({
      data: {
        id,
        seriesId: id,
        version: 1,
        kommuneId,
        year: 2026,
        publisher: 'Egen',
        status,
        caveat: '',
        caveatEn: '',
        ...words,
      },
      select: { id: true },
    }),
  );
  return id;
}
