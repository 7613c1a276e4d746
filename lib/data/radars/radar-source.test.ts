import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeRadar } from '../testing/builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { addTechnology } from './local-technologies';
import { readRadarSource } from './radar-source';

describe('a kommune’s own technologies on its radar', () => {
  testDatabase();

  test('stand in the edition’s sector in both languages, and in their own where the edition has none', async () => {
    const { editor, kommuneId } = await makePeople();
    const radarId = await makeRadar(kommuneId);
    const listed = await database().read.editionTechnology.findFirstOrThrow({
      where: { edition: { radars: { some: { id: radarId } } } },
      select: { category: true, categoryEn: true },
    });
    expect(listed.categoryEn).not.toBe(listed.category);
    for (const [name, category] of [
      ['Sporhund', listed.category],
      ['Drage', 'Luftfart'],
    ] as const)
      await addTechnology(editor, { radarId, name, description: '', category });
    const sectors = async (language: 'da' | 'en') => {
      const source = await readRadarSource(editor, { language });
      if (!source.ok) throw new Error(source.reason);
      return source.value.technologies.filter(({ local }) => local).map(({ category }) => category);
    };
    expect(await sectors('da')).toEqual([listed.category, 'Luftfart']);
    expect(await sectors('en')).toEqual([listed.categoryEn, 'Luftfart']);
  });
});
