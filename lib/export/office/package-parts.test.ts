import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../testing/office/open-office';
import { changePart, closeParts, openParts, setPart } from './package-parts';

const written = zipSync({
  'xl/': new Uint8Array(),
  'xl/a.xml': strToU8('<a/>'),
  '_rels/.rels': strToU8('<r/>'),
  '[Content_Types].xml': strToU8('<t/>'),
});

describe('the parts of a package', () => {
  it('are put together with what tells its kind first, and without folders', () => {
    const file = openOffice(closeParts(openParts(written), '2026-11-22T09:30:00Z'));
    expect(file.paths).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/a.xml']);
  });

  it('can be changed and added to', () => {
    const parts = openParts(written);
    changePart(parts, 'xl/a.xml', (xml) => xml.replace('a', 'æ'));
    setPart(parts, 'xl/b.xml', '<b/>');
    const file = openOffice(closeParts(parts, '2026-11-22T09:30:00Z'));
    expect([file.text('xl/a.xml'), file.text('xl/b.xml')]).toEqual(['<æ/>', '<b/>']);
  });

  it('are not changed in silence to what they were', () => {
    const parts = openParts(written);
    expect(() => changePart(parts, 'xl/a.xml', (xml) => xml.replace('z', 'y'))).toThrow(
      'Nothing to change in xl/a.xml',
    );
    expect(() => changePart(parts, 'xl/z.xml', (xml) => `${xml} `)).toThrow('No xl/z.xml in the package');
  });
});
