import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeOtherKey, roundPayload } from '../../exchange/payloads.fixture';
import { publicKeyText } from '../../exchange/public-key';
import { signFile } from '../../exchange/sign-file';
import { database } from '../database';
import { reasonOf, setUpFor, trustContributor } from '../testing/exchange-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { registerRefusals, revokeRefusals } from './exchange-types';
import { installationKey, signingKey } from './installation-key';
import { loadRoundFile } from './load-round-file';
import { listTrustedKeys, registerKey, revokeKey } from './trusted-keys';

describe('this installation’s key', () => {
  testDatabase();

  it('is made once, however many ask first, and stays', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => installationKey()));
    expect(new Set(asked.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(await installationKey()).toEqual(asked[0]);
    expect(publicKeyText(createPublicKey(await signingKey()))).toBe(asked[0]?.publicKey);
    expect(await auditedActions('exchange.key')).toEqual(['exchange.key-made']);
  });

  it('is told without its private half, in the audit too', async () => {
    expect(Object.keys(await installationKey()).sort()).toEqual(['fingerprint', 'publicKey']);
    const { value } = await database().read.setting.findUniqueOrThrow({ where: { key: 'exchange.key' } });
    const secret = value.split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(60);
    const audit = await database().read.auditEvent.findMany({ select: { before: true, after: true } });
    expect(JSON.stringify(audit)).not.toContain(secret.slice(30));
  });
});

describe('trusted keys', () => {
  testDatabase();
  const seen = new Set<string>();
  let people: People;
  beforeAll(async () => {
    await setUpFor('shared');
    people = await makePeople();
  });

  async function registerRefused(input: { publicKey: string; kommuneId: string }, reason: string) {
    const before = await auditCount();
    expect(reasonOf(await registerKey(people.coordinator, { ...input, name: '' }))).toBe(reason);
    expect(await auditCount()).toBe(before);
    seen.add(reason);
  }

  it('registers a kommune’s key under its own name, and lists it', async () => {
    const { publicKey, fingerprint } = makeOtherKey();
    const input = { publicKey: ` ${publicKey}\n`, kommuneId: 'dk-0101', name: ' ' };
    const made = await registerKey(people.coordinator, input);
    expect(made).toMatchObject({ value: { fingerprint } });
    const listed = await listTrustedKeys(people.coordinator);
    const facts = { fingerprint, purpose: 'contribution', kommuneId: 'dk-0101', kommuneName: 'København' };
    expect(listed).toMatchObject({ value: [{ ...facts, name: 'København', revokedAt: null }] });
    expect(await auditedActions(made.ok ? made.value.id : '')).toEqual(['key.registered']);
    await registerRefused({ publicKey, kommuneId: 'dk-0101' }, 'key-known');
    await registerRefused({ publicKey, kommuneId: 'dk-0147' }, 'other-kommune');
  });

  it('registers nothing but an Ed25519 key, for a kommune there is', async () => {
    const { publicKey } = makeOtherKey();
    const other = publicKeyText(generateKeyPairSync('x25519').publicKey);
    for (const text of ['', 'nøgle', other, publicKey.slice(1), `${publicKey}A`])
      await registerRefused({ publicKey: text, kommuneId: 'dk-0101' }, 'not-a-key');
    await registerRefused({ publicKey, kommuneId: 'dk-0000' }, 'unknown-kommune');
  });

  it('revokes a key once and for good, and lists it last', async () => {
    const key = makeOtherKey();
    const id = await trustContributor(people.coordinator, key, 'dk-0147');
    expect(await revokeKey(people.coordinator, { id })).toEqual({ ok: true, value: null });
    await registerRefused({ publicKey: key.publicKey, kommuneId: 'dk-0147' }, 'revoked-key');
    const refused = [await revokeKey(people.coordinator, { id }), await revokeKey(people.coordinator, { id: 'none' })];
    expect(refused.map(reasonOf).sort()).toEqual([...revokeRefusals].sort());
    const listed = await listTrustedKeys(people.coordinator);
    expect(listed.ok && listed.value.at(-1)?.id).toBe(id);
    expect(await auditedActions(id)).toEqual(['key.registered', 'key.revoked']);
  });

  it('has refused a key for every reason there is', () => {
    expect([...seen].sort()).toEqual([...registerRefusals].sort());
  });

  it('is the coordinator’s to decide', async () => {
    const input = { publicKey: makeOtherKey().publicKey, kommuneId: 'dk-0101', name: '' };
    const { id } = await database().read.trustedKey.findFirstOrThrow({ where: { revokedAt: null } });
    for (const viewer of [people.editor, people.contributor, people.reader]) {
      expect(await registerKey(viewer, input)).toMatchObject({ code: 'forbidden' });
      expect(await revokeKey(viewer, { id })).toMatchObject({ code: 'forbidden' });
      expect(await listTrustedKeys(viewer)).toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('trusted keys of a kommune’s own installation', () => {
  testDatabase();
  it('are the publishers’, and its editor’s to revoke', async () => {
    await setUpFor('kommune');
    const { editor, coordinator, reader } = await makePeople();
    const publisher = makeOtherKey();
    const file = signFile('pejling-round', roundPayload, publisher.privateKey);
    await loadRoundFile(editor, file, { trust: publisher.fingerprint });
    const contributor = await trustContributor(coordinator, makeOtherKey(), 'dk-0101');
    const listed = await listTrustedKeys(editor);
    expect(listed).toMatchObject({ value: [{ purpose: 'release', kommuneName: null, name: 'Prøveudgiver' }] });
    expect(await revokeKey(editor, { id: contributor })).toMatchObject({ code: 'not_found' });
    const id = listed.ok ? (listed.value[0]?.id ?? '') : '';
    expect(await revokeKey(reader, { id })).toMatchObject({ code: 'forbidden' });
    expect(await revokeKey(editor, { id })).toMatchObject({ ok: true });
  });
});
