import { describe, expect, it } from 'vitest';
import { can, coordinatorActions, editorActions, type Permission, type Role, roles, type Viewer } from './access';

const own = '0630';
const other = '0101';

function viewer(role: Role, more: Partial<Viewer> = {}): Viewer {
  return { userId: 'u', kommuneId: role === 'coordinator' ? null : own, role, areaIds: ['mine', 'too'], ...more };
}

type Allowed = readonly [editor: boolean, contributor: boolean, reader: boolean, coordinator: boolean];

const yes = true;
const no = false;

/** What each role may in its own kommune; in another kommune every row is "no" for all four. */
const inKommune: readonly (readonly [string, (kommuneId: string) => Permission, Allowed])[] = [
  ['view-radar', (kommuneId) => ({ action: 'view-radar', kommuneId }), [yes, yes, yes, no]],
  [
    'edit an assigned area',
    (kommuneId) => ({ action: 'edit-placement', kommuneId, areaId: 'mine' }),
    [yes, yes, no, no],
  ],
  ['edit another area', (kommuneId) => ({ action: 'edit-placement', kommuneId, areaId: 'theirs' }), [yes, no, no, no]],
  [
    'edit the combined radar',
    (kommuneId) => ({ action: 'edit-placement', kommuneId, areaId: null }),
    [yes, no, no, no],
  ],
  [
    'undo in assigned areas',
    (kommuneId) => ({ action: 'undo-change', kommuneId, areaIds: ['mine', 'too'] }),
    [yes, yes, no, no],
  ],
  [
    'undo partly elsewhere',
    (kommuneId) => ({ action: 'undo-change', kommuneId, areaIds: ['mine', 'theirs'] }),
    [yes, no, no, no],
  ],
  [
    'undo on the combined radar',
    (kommuneId) => ({ action: 'undo-change', kommuneId, areaIds: ['mine', null] }),
    [yes, no, no, no],
  ],
  ['undo nothing', (kommuneId) => ({ action: 'undo-change', kommuneId, areaIds: [] }), [yes, no, no, no]],
  ['import', (kommuneId) => ({ action: 'import', kommuneId }), [yes, no, no, no]],
  ['manage-users', (kommuneId) => ({ action: 'manage-users', kommuneId }), [yes, no, no, no]],
  ['manage-areas', (kommuneId) => ({ action: 'manage-areas', kommuneId }), [yes, no, no, no]],
  ['add-technology', (kommuneId) => ({ action: 'add-technology', kommuneId }), [yes, no, no, no]],
  ['view-audit', (kommuneId) => ({ action: 'view-audit', kommuneId }), [yes, no, no, no]],
  ['change-settings', (kommuneId) => ({ action: 'change-settings', kommuneId }), [yes, no, no, no]],
  ['retire-paper', (kommuneId) => ({ action: 'retire-paper', kommuneId }), [yes, no, no, no]],
  ['contribute', (kommuneId) => ({ action: 'contribute', kommuneId }), [yes, no, no, no]],
  ['prepare-meeting', (kommuneId) => ({ action: 'prepare-meeting', kommuneId }), [yes, no, no, no]],
  ['share-experience', (kommuneId) => ({ action: 'share-experience', kommuneId }), [yes, no, no, no]],
  [
    'edit an initiative in assigned areas',
    (kommuneId) => ({ action: 'edit-initiative', kommuneId, areaIds: ['mine', 'too'] }),
    [yes, yes, no, no],
  ],
  [
    'edit an initiative partly elsewhere',
    (kommuneId) => ({ action: 'edit-initiative', kommuneId, areaIds: ['mine', 'theirs'] }),
    [yes, no, no, no],
  ],
  [
    'edit an initiative without areas',
    (kommuneId) => ({ action: 'edit-initiative', kommuneId, areaIds: [] }),
    [yes, no, no, no],
  ],
  ['make a draft paper', (kommuneId) => ({ action: 'make-paper', kommuneId, draft: true }), [yes, no, yes, no]],
  ['make a finished paper', (kommuneId) => ({ action: 'make-paper', kommuneId, draft: false }), [yes, no, no, no]],
  ['edit the kommune’s edition', (kommuneId) => ({ action: 'edit-edition', kommuneId }), [yes, no, no, no]],
  ['view its draft', (kommuneId) => ({ action: 'view-edition', kommuneId, frozen: false }), [yes, no, no, no]],
  ['view it frozen', (kommuneId) => ({ action: 'view-edition', kommuneId, frozen: true }), [yes, yes, yes, no]],
];

/** What is no kommune's. */
const shared: readonly (readonly [string, Permission, Allowed])[] = [
  ['edit a shared edition', { action: 'edit-edition', kommuneId: null }, [no, no, no, yes]],
  ['view a shared draft', { action: 'view-edition', kommuneId: null, frozen: false }, [no, no, no, yes]],
  ['view a shared frozen edition', { action: 'view-edition', kommuneId: null, frozen: true }, [yes, yes, yes, yes]],
  ['create-kommune', { action: 'create-kommune' }, [no, no, no, yes]],
  ['invite-first-editor', { action: 'invite-first-editor' }, [no, no, no, yes]],
  ['manage-rounds', { action: 'manage-rounds' }, [no, no, no, yes]],
  ['view-installation-audit', { action: 'view-installation-audit' }, [no, no, no, yes]],
  ['view-release', { action: 'view-release' }, [yes, yes, yes, yes]],
  ['view-experiences', { action: 'view-experiences' }, [yes, yes, yes, no]],
  ['load-release where many share', { action: 'load-release', installation: 'shared' }, [no, no, no, yes]],
  ['load-release in its own installation', { action: 'load-release', installation: 'kommune' }, [yes, no, no, no]],
];

describe.each(roles.map((role, position) => ({ role, position })))('$role', ({ role, position }) => {
  it.each(inKommune)('in the own kommune: %s', (_, permission, allowed) => {
    expect(can(viewer(role), permission(own))).toBe(allowed[position]);
  });

  it.each(inKommune)('in another kommune never: %s', (_, permission) => {
    expect(can(viewer(role), permission(other))).toBe(false);
    expect(can(viewer(role), permission(''))).toBe(false);
  });

  it.each(shared)('in the installation: %s', (_, permission, allowed) => {
    expect(can(viewer(role), permission)).toBe(allowed[position]);
  });
});

describe('fails closed', () => {
  const all: readonly (readonly [string, Permission])[] = [
    ...inKommune.map(([name, permission]) => [name, permission(own)] as const),
    ...shared.map(([name, permission]) => [name, permission] as const),
  ];

  it('has a row for each action', () => {
    const actions = new Set(all.map(([, permission]) => permission.action));
    const others = ['view-radar', 'edit-placement', 'undo-change', 'view-edition', 'edit-edition', 'make-paper'];
    const more = ['view-release', 'load-release', 'edit-initiative', 'view-experiences'];
    expect([...actions].sort()).toEqual([...others, ...more, ...editorActions, ...coordinatorActions].sort());
  });

  it.each(all)('for nobody: %s', (_, permission) => {
    expect(can(null, permission)).toBe(false);
  });

  it.each(all)('for a role that does not exist: %s', (_, permission) => {
    const stranger = JSON.parse(JSON.stringify({ ...viewer('editor'), role: 'owner' }));
    expect(can(stranger, permission)).toBe(false);
    expect(can({ ...stranger, kommuneId: null }, permission)).toBe(false);
  });

  it.each(all)('for a member without a kommune: %s', (_, permission) => {
    const lost = (['editor', 'contributor', 'reader'] as const).map((role) => viewer(role, { kommuneId: null }));
    const empty = viewer('editor', { kommuneId: '' });
    expect([...lost, empty].map((one) => can(one, permission))).toEqual([false, false, false, false]);
  });

  it.each(all)('for a coordinator whose row names a kommune: %s', (_, permission) => {
    expect(can(viewer('coordinator', { kommuneId: own }), permission)).toBe(false);
  });

  it('for an action that does not exist', () => {
    const permission = JSON.parse(JSON.stringify({ action: 'delete-everything', kommuneId: own }));
    expect(roles.map((role) => can(viewer(role), permission))).toEqual([false, false, false, false]);
  });

  it('for an installation that is of no known kind', () => {
    const permission = JSON.parse(JSON.stringify({ action: 'load-release', installation: 'both' }));
    expect(roles.map((role) => can(viewer(role), permission))).toEqual([false, false, false, false]);
  });

  it('for a contributor without areas', () => {
    const idle = viewer('contributor', { areaIds: [] });
    expect(can(idle, { action: 'edit-placement', kommuneId: own, areaId: 'mine' })).toBe(false);
    expect(can(idle, { action: 'edit-initiative', kommuneId: own, areaIds: ['mine'] })).toBe(false);
  });
});
