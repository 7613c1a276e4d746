import { describe, expect, it } from 'vitest';
import type { ColumnUse, NameUse } from '@/lib/import/import-mapping';
import { columnValue, nameValue, parseColumnValue, parseNameValue } from './mapping-fields';

const area = { name: 'Havn', editionAreaId: '' };

describe('the fields of a mapping', () => {
  it.each<ColumnUse>([
    { kind: 'area', areaId: 'a:b' },
    { kind: 'new-area', name: 'Havn', editionAreaId: null },
    { kind: 'combined' },
    { kind: 'reference', editionAreaId: null },
    { kind: 'reference', editionAreaId: 'kl.social' },
    { kind: 'maturity' },
    { kind: 'ignore' },
  ])('read what they write: %o', (use) => {
    expect(parseColumnValue(columnValue(use), area)).toEqual(use);
  });

  it.each<NameUse>([{ kind: 'technology', id: 'x:y' }, { kind: 'local' }, { kind: 'ignore' }])(
    'names too: %o',
    (use) => {
      expect(parseNameValue(nameValue(use))).toEqual(use);
    },
  );

  it.each(['', 'area:', 'technology:', 'constructor', 'unconfirmed:x'])('refuse “%s”', (value) => {
    expect(parseColumnValue(value, area)).toBeNull();
    expect(parseNameValue(value)).toBeNull();
  });

  it('give a new area its name and mapping, and none without a name', () => {
    expect(parseColumnValue('new-area', { name: ' Havn ', editionAreaId: 'kl.teknik' })).toEqual({
      kind: 'new-area',
      name: 'Havn',
      editionAreaId: 'kl.teknik',
    });
    expect(parseColumnValue('new-area', { name: ' ', editionAreaId: '' })).toBeNull();
  });
});
