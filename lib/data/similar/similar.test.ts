import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { auditCount, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { changeContact, readContact } from './contact';
import { readSimilar } from './read-similar';

const none = { name: '', email: '', phone: '', shared: false };
const contact = { name: 'Digitaliseringschefen', email: 'digi@example.dk', phone: '12 34 56 78', shared: true };

describe('the contact for other kommuner', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('is the editor’s to decide', async () => {
    const before = await auditCount();
    for (const viewer of [people.contributor, people.reader, people.coordinator]) {
      expect(await readContact(viewer)).toMatchObject({ code: 'forbidden' });
      expect(await changeContact(viewer, { ...contact, before: none })).toMatchObject({ code: 'forbidden' });
    }
    expect(await auditCount()).toBe(before);
  });

  test('is saved from what one saw, and the audit does not say whom it is', async () => {
    const { editor, stranger, kommuneId } = people;
    expect(await changeContact(editor, { ...contact, before: none })).toEqual({ ok: true, value: null });
    expect(await changeContact(editor, { ...none, before: none })).toMatchObject({
      code: 'conflict',
      reason: 'changed',
    });
    expect(await readContact(editor)).toEqual({ ok: true, value: contact });
    expect(await readContact(stranger)).toEqual({ ok: true, value: none });
    const rows = await database().read.auditEvent.findMany({
      where: { entityId: kommuneId, action: 'kommune.contact' },
    });
    expect(rows.map(({ after }) => JSON.parse(after ?? ''))).toEqual([
      { shared: true, changed: ['name', 'email', 'phone'] },
    ]);
    expect(JSON.stringify(rows)).not.toContain('example.dk');
  });

  test.each([[{ ...none, shared: true }], [{ ...contact, name: '' }], [{ ...contact, email: '', phone: '' }]])(
    'is not shown while nobody can be reached by it: %j',
    async (input) => {
      const { stranger } = people;
      expect(await changeContact(stranger, { ...input, before: none })).toMatchObject({ reason: 'contact-empty' });
    },
  );
});

describe('kommuner like ours', () => {
  testDatabase();
  const day = '2026-11-22';
  const vejle = () => makeUser({ kommuneId: 'dk-0630', role: 'reader' });

  test('are twelve real ones for a real one, by what they are likened by', async () => {
    await makePeople();
    const found = await readSimilar(await vejle(), day);
    if (!found.ok) throw new Error(found.reason);
    const { own, similar, populationDate, simulated } = found.value;
    expect(own).toMatchObject({ name: 'Vejle', population: 123250, region: 'Region Syddanmark' });
    expect([similar.length, simulated, populationDate]).toEqual([12, false, '2026-01-01']);
    expect(similar.slice(0, 3).map(({ name }) => name)).toEqual(['Esbjerg', 'Kolding', 'Silkeborg']);
    expect(similar.every(({ id, contact: whom }) => id.startsWith('dk-') && whom === null)).toBe(true);
  });

  test('show a contact only while it is shared', async () => {
    const esbjerg = await makeUser({ kommuneId: 'dk-0561', role: 'editor' });
    const contactOf = async () => {
      const found = await readSimilar(await vejle(), day);
      if (!found.ok) throw new Error(found.reason);
      return found.value.similar.find(({ id }) => id === 'dk-0561')?.contact;
    };
    await changeContact(esbjerg, { ...contact, shared: false, before: none });
    expect(await contactOf()).toBeNull();
    await changeContact(esbjerg, { ...contact, before: { ...contact, shared: false } });
    expect(await contactOf()).toEqual({ name: contact.name, email: contact.email, phone: contact.phone });
    expect(JSON.stringify(await readSimilar(await vejle(), day))).not.toMatch(/answer|level|operating/);
  });

  test('lie in the region of the day', async () => {
    const koebenhavn = await makeUser({ kommuneId: 'dk-0101', role: 'editor' });
    for (const [today, region] of [
      ['2026-12-31', 'Region Hovedstaden'],
      ['2027-01-01', 'Region Østdanmark'],
    ] as const)
      expect(await readSimilar(koebenhavn, today)).toMatchObject({ value: { own: { region } } });
  });

  test('are unknown for a kommune without the facts, and nobody’s without a kommune', async () => {
    const { editor, coordinator } = await makePeople();
    expect(await readSimilar(editor, day)).toMatchObject({ value: { own: null, similar: [], simulated: true } });
    expect(await readSimilar(coordinator, day)).toMatchObject({ code: 'forbidden' });
  });
});
