import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openOffice } from './open-office';
import { packageFaults } from './package-faults';

const office = 'http://schemas.openxmlformats.org';
const sound = {
  '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/a/main.xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': relationships('<Relationship Id="rId1" Type="x/officeDocument" Target="a/main.xml"/>'),
  'a/main.xml': `<main xmlns:r="${office}/r"><picture r:embed="rId1"/><link r:id="rId2"/></main>`,
  'a/_rels/main.xml.rels': relationships(
    '<Relationship Id="rId1" Type="x/image" Target="../media/1.png"/><Relationship Id="rId2" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>',
  ),
  'media/1.png': 'png',
};

describe('the faults of a package', () => {
  it('are none in a sound one', () => {
    expect(faultsOf({})).toEqual([]);
    expect(openOffice(pack(sound)).relationships('a/main.xml')).toEqual([
      { id: 'rId1', type: 'image', target: 'media/1.png', external: false },
      { id: 'rId2', type: 'hyperlink', target: 'https://example.org', external: true },
    ]);
  });

  it.each([
    ['a part cut short', { 'a/main.xml': '<main>' }, 'a/main.xml: '],
    ['a control character', { 'a/main.xml': '<main>\u0001</main>' }, 'a/main.xml: '],
    ['an undeclared prefix', { 'a/main.xml': '<w:main/>' }, 'a/main.xml: '],
    [
      'an unknown id',
      { 'a/main.xml': `<m xmlns:r="${office}/r" r:id="rId9"/>` },
      'a/main.xml: rId9 is no relationship',
    ],
    ['a part without a type', { 'a/other.bin': 'x' }, 'a/other.bin: no content type'],
    [
      'a relationship to nothing',
      { '_rels/.rels': relationships('<Relationship Id="rId1" Type="x/y" Target="b.xml"/>') },
      '_rels/.rels: rId1 leads to b.xml',
    ],
  ])('name %s', (_, changed, fault) => {
    expect(faultsOf(changed)).toEqual([expect.stringContaining(fault)]);
  });
});

function relationships(inner: string): string {
  return `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
}

function pack(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function faultsOf(changed: Readonly<Record<string, string>>): readonly string[] {
  return packageFaults(openOffice(pack({ ...sound, ...changed })));
}
