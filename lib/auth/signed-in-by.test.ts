import { afterAll, describe, expect, test } from 'vitest';
import type { SignInMethod } from '@/lib/data/people/sessions';
import { makeKommune, makeUser } from '@/lib/data/testing/builders';
import { openedFor } from '@/lib/data/testing/opened-for';
import { testDatabase } from '@/lib/data/testing/test-database';
import { useSettings } from '@/lib/data/testing/with-mail';
import { signedInBy } from './signed-in-by';

const directory = {
  OIDC_ISSUER: 'https://login.example.dk',
  OIDC_CLIENT_ID: 'pejling',
  OIDC_CLIENT_SECRET: 'hemmeligt',
};

describe('who a session’s secret belongs to', () => {
  testDatabase();
  afterAll(() => useSettings({}));

  const open = async (method: SignInMethod) => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'editor' });
    return { viewer, token: await openedFor(viewer.userId, method) };
  };

  test('a session of a password is nobody’s once passwords are off, and the person’s again when they are on', async () => {
    const { viewer, token } = await open('password');
    useSettings(directory);
    expect((await signedInBy(token)).signedIn?.viewer).toEqual(viewer);
    useSettings({ ...directory, PASSWORD_SIGN_IN: 'off' });
    expect(await signedInBy(token)).toEqual({ signedIn: null, directorySilent: false });
    useSettings({});
    expect((await signedInBy(token)).signedIn?.viewer).toEqual(viewer);
  });

  test('the demo’s own go on in the demo, whatever is said of passwords', async () => {
    const { viewer, token } = await open('demo');
    useSettings({ ...directory, PASSWORD_SIGN_IN: 'off', PEJLING_DEMO: 'on' });
    expect((await signedInBy(token)).signedIn?.viewer).toEqual(viewer);
  });

  test('a session of a directory is nobody’s when there is none', async () => {
    const { token } = await open('directory');
    useSettings({});
    expect(await signedInBy(token)).toEqual({ signedIn: null, directorySilent: false });
    expect(await signedInBy('made up')).toEqual({ signedIn: null, directorySilent: false });
  });
});
