import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { checkSetupCode, listSetupKommuner, makeSetupCode, type SetupInput, setUp, setupState } from './setup';
import { signIn } from './sign-in';

const password = 'en hest på en mark';
const given: Omit<SetupInput, 'code'> = {
  kommuneId: 'dk-0630',
  name: 'Den Første',
  email: 'Foerste@Example.dk',
  password,
  address: '10.0.0.1',
};

describe('the first run of a kommune’s own installation', () => {
  testDatabase();

  test('needs a code of one of the last four starts, and makes one editor once', async () => {
    const old = await makeSetupCode();
    const code = await makeSetupCode();
    const later = [await makeSetupCode(), await makeSetupCode(), await makeSetupCode()];
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    const stored = await database().read.setting.findMany();
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll('-', ''));

    expect(await setupState()).toBe('open');
    expect(await setUp({ ...given, code: old })).toMatchObject({ code: 'invalid', reason: 'wrong-code' });
    expect(await setUp({ ...given, code: '' })).toMatchObject({ reason: 'wrong-code' });
    expect(await setUp({ ...given, code, password: 'kort' })).toMatchObject({ reason: 'too-short' });
    expect(await setUp({ ...given, code, kommuneId: 'dk-9999' })).toMatchObject({ reason: 'no-kommune' });
    expect(await setupState()).toBe('open');
    expect(await database().read.user.count()).toBe(0);

    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    const both = await Promise.all([
      setUp({ ...given, code: typed }),
      setUp({ ...given, code: typed, email: 'anden@example.dk' }),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await setupState()).toBe('done');
    for (const unused of [code, ...later])
      expect(await setUp({ ...given, code: unused, email: 'tredje@example.dk' })).toMatchObject({ code: 'not_found' });
    const [user, ...others] = await database().read.user.findMany({
      select: { email: true, role: true, kommuneId: true },
    });
    expect(others).toEqual([]);
    expect(user).toMatchObject({ role: 'editor', kommuneId: 'dk-0630' });
    expect(await signIn({ email: user?.email ?? '', password, address: 'a' })).toMatchObject({ ok: true });
    expect(await auditedActions('setup')).toEqual([
      ...Array(5).fill('setup.code-made'),
      ...Array(2).fill('setup.refused'),
      'setup.done',
    ]);
    const joined = await database().read.kommune.findMany({ where: { joinedAt: { not: null } }, select: { id: true } });
    expect(joined).toEqual([{ id: 'dk-0630' }]);
  });
});

describe('the first run of a shared installation', () => {
  testDatabase();

  test('makes a coordinator, who belongs to no kommune', async () => {
    const code = await makeSetupCode();
    expect(await setUp({ ...given, code, kommuneId: null })).toEqual({ ok: true, value: null });
    const users = await database().read.user.findMany({ select: { email: true, role: true, kommuneId: true } });
    expect(users).toEqual([{ email: 'foerste@example.dk', role: 'coordinator', kommuneId: null }]);
    expect(await database().read.kommune.count({ where: { joinedAt: { not: null } } })).toBe(0);
  });
});

describe('guessing the code', () => {
  testDatabase();

  test('is stopped per address, and then for everyone', async () => {
    const code = await makeSetupCode();
    const guess = (address: string) => setUp({ ...given, address, code: '0000-0000' });
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect(await guess('10.0.0.1')).toMatchObject({ reason: 'wrong-code' });
    expect(await guess('10.0.0.1')).toMatchObject({ code: 'conflict', reason: 'throttled' });
    expect(await setUp({ ...given, code })).toMatchObject({ reason: 'throttled' });
    expect(await checkSetupCode({ ...given, code })).toMatchObject({ reason: 'throttled' });
    const rows = await database().read.auditEvent.findMany({
      where: { action: 'setup.refused' },
      select: { actorId: true, after: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(rows).toEqual(
      [...Array(10).fill('wrong-code'), 'throttled'].map((why) => ({ actorId: null, after: JSON.stringify({ why }) })),
    );
    expect(await guess('10.0.0.2')).toMatchObject({ reason: 'wrong-code' });
    for (let attempt = 0; attempt < 40; attempt += 1) await guess(`10.0.1.${attempt}`);
    expect(await setUp({ ...given, code, address: '10.0.2.1' })).toMatchObject({ reason: 'throttled' });
  });

  test('lists the 98 in Danish order', async () => {
    const names = (await listSetupKommuner()).map(({ name }) => name);
    expect(names).toHaveLength(98);
    expect([names[0], names.at(-1)]).toEqual(['Albertslund', 'Aarhus']);
  });
});
