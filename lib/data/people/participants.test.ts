import { beforeAll, describe, expect, test } from 'vitest';
import { auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { acceptInvitation } from './accept-invitation';
import { renewInvitation } from './invitations';
import { inviteCoordinator, inviteFirstEditor, listParticipants } from './participants';

const password = 'en hest på en mark';
const first = { kommuneId: 'dk-0630', name: 'Første', email: 'foerste@example.dk' };

describe('the kommuner that take part', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('only the coordinator adds and sees them', async () => {
    for (const viewer of [people.editor, people.contributor, people.reader]) {
      expect(await listParticipants(viewer)).toMatchObject({ code: 'forbidden' });
      expect(await inviteFirstEditor(viewer, first)).toMatchObject({ code: 'forbidden' });
      expect(await inviteCoordinator(viewer, first)).toMatchObject({ code: 'forbidden' });
    }
  });

  test('a kommune is added with the invitation of its first editor, and shown without anything of its people', async () => {
    const { coordinator, kommuneId } = people;
    const before = await listParticipants(coordinator);
    if (!before.ok) throw new Error(before.reason);
    expect(before.value.candidates).toHaveLength(98);
    const invited = await inviteFirstEditor(coordinator, first);
    if (!invited.ok) throw new Error(invited.reason);
    expect(await auditedActions('dk-0630')).toEqual(['kommune.joined']);
    const during = await listParticipants(coordinator);
    if (!during.ok) throw new Error(during.reason);
    const find = (id: string) => during.value.participants.find((row) => row.id === id);
    expect(find('dk-0630')).toMatchObject({
      name: 'Vejle',
      users: 0,
      hasEditor: false,
      invitation: { name: 'Første' },
    });
    expect(find(kommuneId)).toEqual({
      ...{ id: kommuneId, name: 'Prøvekommune', users: 3, hasEditor: true, soleEditor: false, invitation: null },
    });
    expect(during.value.candidates.map(({ id }) => id)).not.toContain('dk-0630');
    const { id } = find('dk-0630')?.invitation ?? { id: '' };
    const fresh = await renewInvitation(coordinator, { id });
    if (!fresh.ok) throw new Error(fresh.reason);
    const accepted = await acceptInvitation({ token: fresh.value.token, name: 'Første', password });
    expect(accepted).toMatchObject({ ok: true });
    const again = { ...first, email: 'anden@example.dk' };
    expect(await inviteFirstEditor(coordinator, again)).toMatchObject({ reason: 'has-editor' });
  });

  test('a kommune with an editor, or none of that id, is refused', async () => {
    const { coordinator, kommuneId } = people;
    expect(await inviteFirstEditor(coordinator, { ...first, kommuneId })).toMatchObject({ reason: 'has-editor' });
    expect(await inviteFirstEditor(coordinator, { ...first, kommuneId: 'x' })).toMatchObject({ code: 'not_found' });
  });

  test('a coordinator invites another, who belongs to no kommune', async () => {
    const { coordinator } = people;
    const invited = await inviteCoordinator(coordinator, { name: 'To', email: 'to@example.dk' });
    if (!invited.ok) throw new Error(invited.reason);
    expect(await acceptInvitation({ token: invited.value.token, name: 'To', password })).toMatchObject({ ok: true });
    const view = await listParticipants(coordinator);
    if (!view.ok) throw new Error(view.reason);
    expect(view.value.coordinators.find(({ email }) => email === 'to@example.dk')).toMatchObject({
      role: 'coordinator',
      areaIds: [],
    });
  });
});
