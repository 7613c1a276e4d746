import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { signIn } from '../people/sign-in';
import { makeKommune, makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import { readAudit } from './read-audit';

describe('the rows that are no kommune’s', () => {
  testDatabase();

  const refusals = async (viewer: Viewer) =>
    must(await readAudit(viewer, {})).lines.filter(({ word }) => word === 'session.refused').length;

  test('are the editor’s to see where the kommune is alone, and no longer when somebody else is there', async () => {
    const { kommuneId } = await makeKommune();
    const editor = await makeUser({ kommuneId, role: 'editor' });
    await makeUser({ kommuneId, role: 'reader' });
    await signIn({ email: 'ukendt@example.dk', password: 'en forkert adgangskode', address: '10.0.0.1' });
    expect(await refusals(editor)).toBe(1);
    const other = await makeKommune();
    const stranger = await makeUser({ kommuneId: other.kommuneId, role: 'editor' });
    expect([await refusals(editor), await refusals(stranger)]).toEqual([0, 0]);
  });
});

describe('with a coordinator', () => {
  testDatabase();

  test('they are the coordinator’s', async () => {
    const { kommuneId } = await makeKommune();
    const editor = await makeUser({ kommuneId, role: 'editor' });
    await makeUser({ kommuneId: null, role: 'coordinator' });
    await signIn({ email: 'ukendt@example.dk', password: 'en forkert adgangskode', address: '10.0.0.1' });
    expect(must(await readAudit(editor, {})).lines).toEqual([]);
  });
});
