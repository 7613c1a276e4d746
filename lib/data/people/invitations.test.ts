import { beforeAll, describe, expect, test } from 'vitest';
import { readThingNames } from '../audit/thing-names';
import { database } from '../database';
import { demoState, listDemoPeople, seedDemo } from '../shipped/demo';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { acceptInvitation, findInvitation } from './accept-invitation';
import { hashToken } from './hash-token';
import { type InviteInput, inviteUser, renewInvitation, revokeInvitation } from './invitations';
import { listInvitations } from './list-invitations';
import { findSignedIn } from './sessions';
import { signIn } from './sign-in';

const password = 'en hest på en mark';
let count = 0;
const someone = (more: Partial<InviteInput> = {}): InviteInput => {
  count += 1;
  return { name: 'Ny Kollega', email: `ny-${count}@example.dk`, role: 'reader', areaIds: [], ...more };
};

describe('invitations', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  async function invite(input = someone()): Promise<{ token: string; id: string }> {
    const result = await inviteUser(people.editor, input);
    if (!result.ok) throw new Error(result.reason);
    const { token } = result.value;
    const where = { tokenHash: hashToken(token) };
    const { id } = await database().read.invitation.findUniqueOrThrow({ where, select: { id: true } });
    return { token, id };
  }

  test('only the editor invites, takes back and makes new links', async () => {
    const { contributor, reader, coordinator, stranger } = people;
    const { id, token } = await invite();
    const before = await auditCount();
    for (const viewer of [contributor, reader, coordinator])
      expect(await inviteUser(viewer, someone())).toMatchObject({ code: 'forbidden' });
    for (const viewer of [contributor, reader]) {
      expect(await revokeInvitation(viewer, { id })).toMatchObject({ code: 'forbidden' });
      expect(await renewInvitation(viewer, { id })).toMatchObject({ code: 'forbidden' });
    }
    for (const viewer of [coordinator, stranger]) {
      expect(await revokeInvitation(viewer, { id })).toMatchObject({ code: 'not_found' });
      expect(await renewInvitation(viewer, { id })).toMatchObject({ code: 'not_found' });
    }
    expect(await auditCount()).toBe(before);
    expect(await findInvitation(token)).toMatchObject({ ok: true });
  });

  test('the link makes one account, which signs in with the chosen password', async () => {
    const { areaIds, kommuneId } = people;
    const input = someone({ email: ' NY@Example.dk ', role: 'contributor', areaIds: areaIds.slice(0, 2) });
    const { token, id } = await invite(input);
    expect(await findInvitation(token)).toMatchObject({
      value: { email: 'ny@example.dk', role: 'contributor', kommuneName: 'Prøvekommune' },
    });
    const accepted = await acceptInvitation({ token, name: 'Nyt Navn', password });
    if (!accepted.ok) throw new Error(accepted.reason);
    const user = await database().read.user.findUniqueOrThrow({
      where: { id: accepted.value.userId },
      select: { kommuneId: true, name: true, role: true, areas: { select: { areaId: true } } },
    });
    expect(user).toMatchObject({ kommuneId, name: 'Nyt Navn', role: 'contributor' });
    expect(user.areas.map((area) => area.areaId).toSorted()).toEqual(areaIds.slice(0, 2).toSorted());
    expect((await findSignedIn(accepted.value.session))?.viewer).toMatchObject({ userId: accepted.value.userId });
    expect(await signIn({ email: 'ny@example.dk', password, address: 'test' })).toMatchObject({ ok: true });
    expect(await findInvitation(token)).toMatchObject({ code: 'conflict', reason: 'used' });
    expect(await acceptInvitation({ token, name: 'Igen', password })).toMatchObject({ reason: 'used' });
    expect(await auditedActions(id)).toEqual(['invitation.created']);
    expect(await auditedActions(accepted.value.userId)).toEqual([
      'invitation.accepted',
      'session.opened',
      'session.opened',
    ]);
  });

  test('of two who use the link at once, one gets the account', async () => {
    const { token } = await invite();
    const accept = () => acceptInvitation({ token, name: 'Ny', password });
    const results = await Promise.all([accept(), accept(), accept()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('the database does not have the token', async () => {
    const { token, id } = await invite();
    const row = await database().read.invitation.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test('an invitation taken back, renewed or too old is of no use', async () => {
    const taken = await invite();
    expect(await revokeInvitation(people.editor, taken)).toMatchObject({ ok: true });
    expect(await acceptInvitation({ ...taken, name: 'Ny', password })).toMatchObject({ reason: 'revoked' });
    const left = await database().read.invitation.findUniqueOrThrow({ where: { id: taken.id } });
    expect(left).toMatchObject({ name: '', email: '' });
    const named = await readThingNames(people.editor, [{ entity: 'invitation', id: taken.id }]);
    expect(named.get('invitation', taken.id)).toBeUndefined();
    const renewed = await invite();
    const fresh = await renewInvitation(people.editor, renewed);
    expect(await findInvitation(renewed.token)).toMatchObject({ code: 'not_found' });
    if (!fresh.ok) throw new Error(fresh.reason);
    expect(await findInvitation(fresh.value.token)).toMatchObject({ ok: true });
    const old = await invite();
    await database().write.invitation.update({ where: { id: old.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findInvitation(old.token)).toMatchObject({ reason: 'expired' });
    expect(await acceptInvitation({ ...old, name: 'Ny', password })).toMatchObject({ reason: 'expired' });
    expect((await listInvitations(people.kommuneId)).find(({ id }) => id === old.id)).toMatchObject({ expired: true });
    expect(await auditedActions(taken.id)).toEqual(['invitation.created', 'invitation.revoked']);
    expect(await auditedActions(renewed.id)).toEqual(['invitation.created', 'invitation.renewed']);
  });

  test('works for 14 days', async () => {
    const { id } = await invite();
    const row = await database().read.invitation.findUniqueOrThrow({ where: { id }, select: { expiresAt: true } });
    expect((row.expiresAt.getTime() - Date.now()) / (24 * 3_600_000)).toBeCloseTo(14, 2);
  });

  test('a weak password leaves the link unused', async () => {
    const { token } = await invite();
    const weak = await acceptInvitation({ token, name: 'Ny', password: 'kort' });
    expect(weak).toMatchObject({ code: 'invalid', reason: 'too-short' });
    expect(await findInvitation(token)).toMatchObject({ ok: true });
  });

  test('an address has one account and one open invitation', async () => {
    const input = someone();
    const { token } = await invite(input);
    expect(await inviteUser(people.editor, input)).toMatchObject({ code: 'conflict', reason: 'already-invited' });
    const elsewhere = await inviteUser(people.stranger, input);
    if (!elsewhere.ok) throw new Error(elsewhere.reason);
    expect(await acceptInvitation({ token, name: 'Ny', password })).toMatchObject({ ok: true });
    expect(await inviteUser(people.editor, input)).toMatchObject({ reason: 'email-in-use' });
    expect(await acceptInvitation({ token: elsewhere.value.token, name: 'Ny', password })).toMatchObject({
      reason: 'email-in-use',
    });
  });

  test('a contributor has areas, and only the own kommune’s', async () => {
    const { editor, strange } = people;
    expect(await inviteUser(editor, someone({ role: 'contributor' }))).toMatchObject({ reason: 'areas-needed' });
    const theirs = someone({ role: 'contributor', areaIds: strange.areaIds });
    expect(await inviteUser(editor, theirs)).toMatchObject({ code: 'not_found' });
  });

  test('a link that never was is not found', async () => {
    expect(await findInvitation('x')).toMatchObject({ code: 'not_found' });
    expect(await acceptInvitation({ token: 'x', name: 'Ny', password })).toMatchObject({ code: 'not_found' });
  });
});

describe('an invitation in the demo', () => {
  testDatabase();

  test('makes an account that goes with the demo, and that nobody else can be with a click', async () => {
    expect(await seedDemo(new Date())).toMatchObject({ ok: true });
    const before = await listDemoPeople();
    const { id: userId } = before.find(({ role }) => role === 'editor') ?? { id: '' };
    const editor = { userId, kommuneId: 'demo-eksempel', role: 'editor', areaIds: [] } as const;
    const invited = await inviteUser(editor, someone());
    if (!invited.ok) throw new Error(invited.reason);
    expect(await acceptInvitation({ token: invited.value.token, name: 'Ny', password })).toMatchObject({ ok: true });
    expect(await demoState(new Date())).toBe('fresh');
    expect(await listDemoPeople()).toEqual(before);
  });
});
