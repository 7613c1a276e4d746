import { beforeAll, describe, expect, it } from 'vitest';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { type Cast, emptyHead, makeCast, makeDraft, target } from '../testing/edition-builders';
import { testDatabase } from '../testing/test-database';
import { saveAreas } from './areas';
import { startCorrection } from './correct';
import { createDraft } from './create';
import { deleteDraft } from './delete';
import { readEdition } from './edition-view';
import { readDraftForm } from './form';
import { freezeDraft } from './freeze';
import { saveHead } from './head';
import { saveTechnologies } from './technologies';
import { saveValues } from './values';

const auditOf = (entityId: string) =>
  database().read.auditEvent.findMany({
    where: { entityId },
    select: { action: true, actorId: true, kommuneId: true },
  });

describe('what editions hold', () => {
  testDatabase();
  let cast: Cast;
  beforeAll(async () => {
    cast = await makeCast();
  });

  it('copies a published edition, with its values and their sources or without', async () => {
    const copy = async (withValues: boolean) => {
      const made = await createDraft(cast.editor, {
        head: emptyHead,
        copy: { editionId: defaultEditionId, withValues },
      });
      return readDraftForm(cast.editor, made.ok ? made.value.id : '');
    };
    const [full, bare] = [await copy(true), await copy(false)];
    expect(full.ok && full.value.technologies).toHaveLength(22);
    expect(full.ok && full.value.values).toHaveLength(22);
    expect(full.ok && full.value.values.every((value) => value.source !== '')).toBe(true);
    expect(bare.ok && [bare.value.technologies.length, bare.value.values.length]).toEqual([22, 0]);
  });

  it('copies nobody else’s edition, and no draft', async () => {
    const theirs = await makeDraft(cast.other, { freeze: true });
    const draft = await makeDraft(cast.editor);
    for (const editionId of [theirs, draft, 'none']) {
      const copy = { editionId, withValues: true };
      expect(await createDraft(cast.editor, { head: emptyHead, copy })).toMatchObject({ code: 'not_found' });
    }
  });

  it('deletes a draft, and the names that were made for it alone', async () => {
    const id = await makeDraft(cast.editor, { names: ['Cloud', 'Kun her'] });
    const made = await database().read.technology.findMany({
      where: { editions: { some: { editionId: id } } },
      select: { id: true },
    });
    expect(await deleteDraft(cast.editor, await target(id))).toMatchObject({ ok: true });
    expect(await database().read.edition.count({ where: { id } })).toBe(0);
    const left = await database().read.technology.findMany({
      where: { id: { in: made.map((row) => row.id) } },
      select: { id: true },
    });
    expect(left.map((row) => row.id)).toEqual(['cloud']);
    expect(await auditOf(id)).toContainEqual(expect.objectContaining({ action: 'edition.deleted' }));
  });

  it('knows a technology by what any published edition calls it', async () => {
    const id = await makeDraft(cast.editor, { names: ['ai', 'Video og visuel  kontakt'] });
    const form = await readDraftForm(cast.editor, id);
    expect(form.ok && form.value.technologies.map((technology) => technology.id)).toEqual(['ai', 'videoloesninger']);
  });

  it('keeps names of drafts from others', async () => {
    const shared = await makeDraft(cast.coordinator, { names: ['Hemmelig fælles'] });
    const own = await makeDraft(cast.editor, { names: ['Hemmelig egen'] });
    const knownTo = async (viewer: Viewer) => {
      const id = await makeDraft(viewer, { names: [] });
      const form = await readDraftForm(viewer, id);
      return form.ok ? form.value.known.map((technology) => technology.name) : [];
    };
    expect(await knownTo(cast.other)).not.toEqual(expect.arrayContaining(['Hemmelig fælles']));
    expect(await knownTo(cast.other)).not.toEqual(expect.arrayContaining(['Hemmelig egen']));
    expect(await knownTo(cast.coordinator)).not.toEqual(expect.arrayContaining(['Hemmelig egen']));
    expect(await knownTo(cast.editor)).toEqual(expect.arrayContaining(['Hemmelig egen', 'Cloud']));
    const theirs = await database().read.technology.findFirstOrThrow({
      where: { name: 'Hemmelig egen' },
      select: { id: true, kommuneId: true },
    });
    expect(theirs.kommuneId).toBe(cast.editor.kommuneId);
    const draft = await makeDraft(cast.other, { names: [] });
    const added = [{ technologyId: theirs.id, name: '', category: 'X' }];
    expect(await saveTechnologies(cast.other, await target(draft), { rows: [], added })).toMatchObject({
      code: 'not_found',
    });
    expect([shared, own]).toHaveLength(2);
  });

  it('holds at most forty technologies and twelve areas', async () => {
    const id = await makeDraft(cast.editor, { names: [] });
    const names = Array.from({ length: 41 }, (_, index) => `Teknologi ${index + 1}`);
    const added = names.map((name) => ({ technologyId: null, name, category: 'X' }));
    expect(await saveTechnologies(cast.editor, await target(id), { rows: [], added })).toMatchObject({
      reason: 'too-many-technologies',
    });
    expect(await saveAreas(cast.editor, await target(id), { rows: [], added: names.slice(0, 13) })).toMatchObject({
      reason: 'too-many-areas',
    });
    const form = await readDraftForm(cast.editor, id);
    expect(form.ok && [form.value.technologies.length, form.value.areas.length]).toEqual([0, 0]);
  });

  it('refuses values of another edition’s area or technology', async () => {
    const id = await makeDraft(cast.editor);
    const value = { ring: 'ready', level: null, maturity: null, source: '', basis: 'stated' } as const;
    const strange = [{ ...value, technologyId: 'blockchain' }];
    expect(await saveValues(cast.editor, await target(id), { editionAreaId: null, values: strange })).toMatchObject({
      code: 'not_found',
    });
    expect(await saveValues(cast.editor, await target(id), { editionAreaId: 'x', values: [] })).toMatchObject({
      code: 'not_found',
    });
  });

  it('keeps its own names of the rings through a save, a correction and a copy', async () => {
    const da = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };
    const ringNames = { da, en: { ...da, ready: 'Scale' } };
    const id = await makeDraft(cast.editor);
    const twice = { da: { ...da, wait: 'PILOT' }, en: da };
    const refused = await saveHead(cast.editor, await target(id), { ...emptyHead, ringNames: twice });
    expect(refused).toMatchObject({ code: 'invalid', reason: 'ring-name-twice' });
    await saveHead(cast.editor, await target(id), { ...emptyHead, ringNames });
    await freezeDraft(cast.editor, await target(id));
    const correction = await startCorrection(cast.editor, id);
    const copy = await createDraft(cast.editor, { head: emptyHead, copy: { editionId: id, withValues: false } });
    for (const made of [correction, copy]) {
      const form = await readDraftForm(cast.editor, made.ok ? made.value.id : '');
      expect(form.ok && form.value.head.ringNames).toEqual(ringNames);
    }
    expect((await readEdition(id, 'en'))?.ringNames).toEqual(ringNames.en);
    const draft = await target(correction.ok ? correction.value.id : '');
    await saveHead(cast.editor, draft, emptyHead);
    expect((await readEdition(draft.id, 'da'))?.ringNames).toBeNull();
  });
});
