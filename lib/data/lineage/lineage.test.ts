import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { addTechnology, removeTechnology } from '../radars/local-technologies';
import { makeRadar } from '../testing/builders';
import { makeDraft } from '../testing/edition-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { addLink, removeLink } from './change-links';
import { listLinks } from './list-links';
import { readLinks } from './read-links';

const renamed = (fromId: string, toId: string) => ({ kind: 'renamed', fromId, toId }) as const;

async function view(viewer: Viewer) {
  const found = await listLinks(viewer, 'da');
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

describe('links between technologies', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('are made by the coordinator for all, and by an editor for the own kommune', async () => {
    const { coordinator, editor, stranger, reader } = people;
    expect(await addLink(coordinator, renamed('big-data', 'ai'))).toEqual({ ok: true, value: null });
    expect(await addLink(editor, { kind: 'retired', fromId: 'blockchain', toId: null })).toMatchObject({ ok: true });
    const listed = (await view(reader)).links.map(({ from, to, kommuneId, mayRemove }) => [
      from,
      to,
      kommuneId,
      mayRemove,
    ]);
    expect(listed).toEqual([
      ['Big data', 'AI og machine learning', null, false],
      ['Blockchain', null, people.kommuneId, false],
    ]);
    expect((await view(editor)).links.map(({ mayRemove }) => mayRemove)).toEqual([false, true]);
    expect((await view(stranger)).links).toHaveLength(1);
    expect((await view(coordinator)).links).toHaveLength(1);
    expect(await readLinks(null)).toHaveLength(1);
  });

  test('are refused to everyone else, and another’s is not there', async () => {
    const { contributor, reader, stranger, coordinator, editor, kommuneId } = people;
    const before = await auditCount();
    const [shared, own] = await readLinks(kommuneId);
    if (shared === undefined || own === undefined) throw new Error('Both were added');
    for (const viewer of [contributor, reader]) {
      expect(await addLink(viewer, renamed('iot', 'rpa'))).toMatchObject({ code: 'forbidden' });
      expect(await removeLink(viewer, own.id)).toMatchObject({ code: 'forbidden' });
      expect((await view(viewer)).technologies).toEqual([]);
    }
    for (const viewer of [stranger, coordinator])
      expect(await removeLink(viewer, own.id)).toMatchObject({ code: 'not_found' });
    expect(await removeLink(editor, shared.id)).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
    expect(await readLinks(kommuneId)).toHaveLength(2);
  });

  test('must go with those there are, the installation’s included', async () => {
    const { editor } = people;
    expect(await addLink(editor, renamed('ai', 'big-data'))).toMatchObject({ code: 'conflict', reason: 'cycle' });
    expect(await addLink(editor, renamed('big-data', 'rpa'))).toMatchObject({ reason: 'contradicts' });
    expect(await addLink(editor, renamed('rpa', 'rpa'))).toMatchObject({ reason: 'to-itself' });
    expect(await addLink(editor, renamed('rpa', 'no-such'))).toMatchObject({ code: 'not_found' });
  });

  test('are taken away again, with a row in the audit each way', async () => {
    const { stranger, strange } = people;
    await addLink(stranger, renamed('iot', 'rpa'));
    const link = (await readLinks(strange.kommuneId)).find(({ fromId }) => fromId === 'iot');
    if (link === undefined) throw new Error('It was added');
    expect(await removeLink(stranger, link.id)).toEqual({ ok: true, value: null });
    expect(await removeLink(stranger, link.id)).toMatchObject({ code: 'not_found' });
    expect(await auditedActions(link.id)).toEqual(['lineage.added', 'lineage.removed']);
  });

  test('are suggested by names, and never to a technology of a draft or of another kommune', async () => {
    const { editor, stranger, coordinator, kommuneId } = people;
    await makeDraft(editor, { freeze: true, names: ['Skærme & Selvbetjening', 'Kvantecomputer'] });
    await makeDraft(stranger, { names: ['Apps/', 'Droner'] });
    const { suggestions, technologies } = await view(editor);
    expect(suggestions).toMatchObject([
      { kind: 'renamed', fromId: 'skaerme-selvbetjening', to: 'Skærme & Selvbetjening' },
    ]);
    expect(technologies.find(({ name }) => name === 'Kvantecomputer')?.years).toEqual([2027]);
    expect((await view(stranger)).suggestions).toEqual([]);
    expect((await view(coordinator)).technologies.map(({ name }) => name)).not.toContain('Kvantecomputer');
    const [suggested] = suggestions;
    if (suggested === undefined) throw new Error('One is suggested');
    expect(await addLink(stranger, suggested)).toMatchObject({ code: 'not_found' });
    expect(await addLink(editor, suggested)).toMatchObject({ ok: true });
    expect((await view(editor)).suggestions).toEqual([]);
    expect(await readLinks(kommuneId)).toHaveLength(3);
  });

  test('keep a technology of the kommune’s own from being thrown away', async () => {
    const { editor, kommuneId } = people;
    const radarId = await makeRadar(kommuneId, 2031);
    const added = await addTechnology(editor, { radarId, name: 'Sporhund', description: '', category: 'Egne' });
    if (!added.ok) throw new Error(added.reason);
    const { technologyId } = added.value;
    expect(await addLink(editor, renamed(technologyId, 'wearables'))).toMatchObject({ ok: true });
    expect(await removeTechnology(editor, { radarId, technologyId })).toMatchObject({ ok: true });
    expect(await database().read.technology.count({ where: { id: technologyId } })).toBe(1);
    expect((await view(editor)).links.map(({ from }) => from)).toContain('Sporhund');
  });
});
