import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionFileProblem, editionFileBytes, parseEdition, parseEditionJson } from './edition-json';
import { editionJsonSchema } from './edition-json-schema';
import { editionFormat } from './edition-schema';

const edition = {
  id: 'kl-2027',
  title: 'Kommunernes Teknologiradar 2027',
  year: 2027,
  publisher: 'KL',
  method: 'Gennemsnit',
  source: 'Rapporten',
  areas: [{ slug: 'social', name: 'Social' }],
  technologies: [
    { id: 'cloud', name: 'Cloud', category: 'Data' },
    { id: 'kvante', name: 'Kvante', nameEn: 'Quantum', category: 'Data' },
  ],
  placements: [
    { ...cell('cloud', null), ring: 'ready' },
    { ...cell('cloud', 'social'), level: 2.5 },
  ],
};

function cell(technologyId: string, areaSlug: string | null) {
  return { technologyId, areaSlug, ring: null, level: null, maturity: null, source: '', basis: 'stated' };
}

const names = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };

function read(change: Readonly<Record<string, unknown>>, file: Readonly<Record<string, unknown>> = editionFormat) {
  return parseEditionJson(new TextEncoder().encode(JSON.stringify({ ...file, edition: { ...edition, ...change } })));
}

describe('an edition’s JSON', () => {
  it('is read, with the texts it leaves out', () => {
    const result = read({ ringNames: { da: names, en: names } });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.edition).toMatchObject({ seriesId: 'kl-2027', version: 1, titleEn: edition.title, caveatEn: '' });
    expect(result.edition.technologies).toMatchObject([{ nameEn: 'Cloud', description: '' }, { nameEn: 'Quantum' }]);
    expect(result.edition.ringNames?.da).toEqual(names);
    expect(parseEdition({ ...result.edition })).toEqual(result);
  });

  it.each<[string, Readonly<Record<string, unknown>>, EditionFileProblem]>([
    ['a field that is missing', { title: undefined }, { reason: 'missing', place: 'edition.title' }],
    ['one of the wrong type', { year: '2027' }, { reason: 'wrong-type', place: 'edition.year' }],
    ['an unknown one', { colour: 'red' }, { reason: 'unknown-field', place: 'edition.colour' }],
    ['a text that is too long', { title: 'x'.repeat(201) }, { reason: 'too-long', place: 'edition.title' }],
    ['a control character', { title: 'a\u0007' }, { reason: 'bad-text', place: 'edition.title' }],
    ['a year out of range', { year: 1999 }, { reason: 'out-of-range', place: 'edition.year' }],
    [
      '41 technologies',
      { technologies: many(41), placements: [] },
      { reason: 'too-many', place: 'edition.technologies' },
    ],
    ['an id no address takes', { id: 'A/B' }, { reason: 'bad-text', place: 'edition.id' }],
    [
      'a nameless technology',
      { technologies: [{ id: 'cloud', name: '', category: '' }] },
      { reason: 'empty', place: 'edition.technologies[0].name' },
    ],
    [
      'an unknown ring',
      { placements: [{ ...cell('cloud', null), ring: 'adopt' }] },
      { reason: 'not-allowed', place: 'edition.placements[0].ring' },
    ],
    [
      'a level of 5',
      { placements: [{ ...cell('cloud', null), level: 5 }] },
      { reason: 'out-of-range', place: 'edition.placements[0].level' },
    ],
    [
      'a value of a technology it lacks',
      { placements: [cell('rpa', null)] },
      { reason: 'unknown-technology', place: 'edition.placements[0].technologyId' },
    ],
    [
      'a value in an area it lacks',
      { placements: [cell('cloud', 'kultur')] },
      { reason: 'unknown-area', place: 'edition.placements[0].areaSlug' },
    ],
    [
      'two values of one cell',
      { placements: [cell('cloud', null), cell('cloud', null)] },
      { reason: 'twice', place: 'edition.placements[1]' },
    ],
    [
      'a technology twice',
      { technologies: [...edition.technologies, { id: 'cloud', name: 'Sky', category: '' }] },
      { reason: 'twice', place: 'edition.technologies[2].id' },
    ],
    [
      'ring names that are the same',
      { ringNames: { da: { ...names, wait: 'pilot' }, en: names } },
      { reason: 'ring-name-twice', place: 'edition.ringNames' },
    ],
    [
      'a ring name of 25 characters',
      { ringNames: { da: { ...names, wait: 'x'.repeat(25) }, en: names } },
      { reason: 'too-long', place: 'edition.ringNames.da.wait' },
    ],
  ])('is refused for %s, with its place', (_case, change, problem) => {
    expect(read(change)).toEqual({ ok: false, problems: [problem] });
  });

  it.each<[string, string, string]>([
    ['no JSON', '{"format": ', 'not-json'],
    ['something else', '{"format":"other","version":1}', 'not-an-edition'],
    ['a list', '[]', 'not-an-edition'],
    ['a later format', JSON.stringify({ ...editionFormat, version: 2, edition }), 'newer-format'],
  ])('is refused where it is %s', (_case, text, reason) => {
    expect(parseEditionJson(new TextEncoder().encode(text))).toEqual({ ok: false, problems: [{ reason, place: '' }] });
  });

  it('is refused before it is read where it is too large', () => {
    const bytes = new Uint8Array(editionFileBytes + 1).fill(32);
    expect(parseEditionJson(bytes)).toMatchObject({ ok: false, problems: [{ reason: 'too-large' }] });
  });

  it('never throws, and never tells more than fifty problems', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 80 }), (value, placements) => {
        const results = [parseEdition(value), read({ placements }), read({ areas: value })];
        expect(results.every((result) => result.ok || result.problems.length <= 50)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('has the schema that the documents keep', () => {
    const kept = readFileSync(new URL('../../docs/edition-file.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(editionJsonSchema())).toEqual(JSON.parse(kept));
  });
});

function many(count: number) {
  return Array.from({ length: count }, (_, at) => ({ id: `t-${at}`, name: `T ${at}`, category: '' }));
}
