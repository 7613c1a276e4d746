import { expect, test } from 'vitest';
import { type CheckedRow, faultsOfRow } from './check-audit';

const row: CheckedRow = {
  action: 'user.role',
  entity: 'user',
  entityId: '1',
  actorId: '2',
  before: '{"role":"reader"}',
  after: '{"role":"editor","areaIds":[]}',
};
const texts = new Map([['Mette Hansen', 'user.name']]);

test.each<[string, Partial<CheckedRow>, string[]]>([
  ['a row as it should be', {}, []],
  ['an unknown word', { action: 'user.invented' }, ['user.invented is no word of auditWords']],
  ['nothing named', { entityId: '' }, ['user.role names nothing']],
  ['nobody', { actorId: null }, ['user.role does not tell who']],
  ['nobody, where nobody is signed in', { action: 'session.refused', actorId: null }, []],
  ['no before', { before: null }, ['user.role does not tell what was before']],
  ['no after', { after: null }, ['user.role does not tell what is now']],
  [
    'a removal that forgets',
    { action: 'edition.deleted', before: null },
    ['edition.deleted does not tell what was removed'],
  ],
  ['a name deep within', { after: '{"a":[{"b":"Mette Hansen"}]}' }, ['user.role holds user.name: Mette Hansen']],
  ['an address', { after: '{"a":"mh@example.dk"}' }, ['user.role holds an address or a secret: mh@example.dk']],
])('%s', (_name, part, faults) => {
  expect(faultsOfRow({ ...row, ...part }, texts)).toEqual(faults);
});
