import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoEdition } from '../../prisma/seed/editions/demo';
import { contributionPayloadSchema } from './contribution-payload';
import { type EditionPayload, editionPayloadSchema } from './edition-payload';
import { contributionPayload, editionPayload, releasePayload, roundPayload, sevenKommuner } from './payloads.fixture';
import { readPayload } from './read-envelope';
import { type ReleasePayload, releasePayloadSchema } from './release-payload';
import { roundPayloadSchema } from './round-payload';

const release = releasePayload(sevenKommuner);
const [firstAnswer] = contributionPayload.answers;
const [area] = editionPayload.areas;
const [technology] = editionPayload.technologies;
const [placement] = editionPayload.placements;

/** Where the schema finds fault; `fine` where it finds none. */
function place(schema: Parameters<typeof readPayload>[0], payload: unknown): string {
  const read = readPayload(schema, payload);
  if (read.ok) return 'fine';
  return read.detail?.where ?? '';
}

describe('a contribution’s payload', () => {
  const at = (change: object) => place(contributionPayloadSchema, { ...contributionPayload, ...change });
  it.each([
    ['fine', {}],
    ['fine', { answers: [] }],
    ['roundId', { roundId: '' }],
    ['roundId', { roundId: 'a\u0000b' }],
    ['roundId', { roundId: 'a\nb' }],
    ['kommuneId', { kommuneId: 'x'.repeat(101) }],
    ['kommuneId', { kommuneId: null }],
    ['version', { version: 0 }],
    ['version', { version: 1.5 }],
    ['version', { version: '1' }],
    ['madeAt', { madeAt: '2026-11-10' }],
    ['madeAt', { madeAt: '2026-13-10T08:30:00.000Z' }],
    ['salt', { salt: 'abc' }],
    ['unrecognized_keys', { note: 'Spørg Anna' }],
    ['answers', { answers: [firstAnswer, firstAnswer] }],
    ['answers', { answers: Array.from({ length: 521 }, () => 0) }],
    ['answers', { answers: { 0: firstAnswer } }],
    ['answers.0.answer', { answers: [{ ...firstAnswer, answer: 'maybe' }] }],
    ['answers.0.answer', { answers: [{ ...firstAnswer, answer: 'toString' }] }],
    ['answers.0', { answers: [{ ...firstAnswer, note: 'Spørg Anna' }] }],
    ['answers.0.editionAreaId', { answers: [{ technologyId: 'cloud', answer: 'operating' }] }],
  ])('is at fault at %s for %j', (where, change) => expect(at(change)).toBe(where));
});

describe('a round’s payload', () => {
  const at = (change: object) => place(roundPayloadSchema, { ...roundPayload, ...change });
  const edited = (change: Partial<EditionPayload>) => ({ edition: { ...editionPayload, ...change } });
  const names = { ready: 'Klar', trial: 'Prøv', watch: 'Se', wait: 'Vent' };
  it.each([
    ['fine', {}],
    ['title', { title: '  ' }],
    ['title', { title: `x\uD800` }],
    ['year', { year: 1999 }],
    ['date', { date: '2026-02-30' }],
    ['revision', { revision: -1 }],
    ['published', { published: -1 }],
    ['published', { published: undefined }],
    ['simulated', { simulated: 1 }],
    ['edition', edited({ areas: area ? [area, area] : [] })],
    ['edition', edited({ areas: area ? [{ ...area, id: 'combined' }] : [] })],
    ['edition', edited({ technologies: technology ? [technology, technology] : [] })],
    ['edition', edited({ technologies: [] })],
    ['edition', edited({ placements: placement ? [placement, placement] : [] })],
    ['edition', edited({ placements: placement ? [{ ...placement, areaId: 'omraade-9' }] : [] })],
    ['edition', edited({ placements: placement ? [{ ...placement, technologyId: 'ai' }] : [] })],
    ['edition', edited({ placements: placement ? [{ ...placement, source: ' ' }] : [] })],
    ['edition', edited({ ringNames: { da: { ...names, wait: 'Klar' }, en: names } })],
    ['fine', edited({ ringNames: { da: names, en: names } })],
    ['edition.placements.0.level', edited({ placements: placement ? [{ ...placement, level: 4.5 }] : [] })],
    [
      'edition.areas',
      edited({ areas: Array.from({ length: 13 }, () => area ?? { id: '', slug: '', name: '', nameEn: '' }) }),
    ],
    ['edition.method', edited({ method: 'a\u0000' })],
  ])('is at fault at %s for %j', (where, change) => expect(at(change)).toBe(where));

  it('holds what is shipped', () => {
    const { id, areas, technologies, placements } = demoEdition;
    const shipped = {
      ...{ ...demoEdition, seriesId: id, version: 1, ringNames: null },
      areas: areas.map((one) => ({ ...one, id: `${id}.${one.slug}` })),
      technologies: technologies.map((one) => ({ ...one, description: '', descriptionEn: '' })),
      placements: placements.map(({ areaSlug, ...value }) => ({
        ...{ ...value, areaId: areaSlug === null ? null : `${id}.${areaSlug}` },
      })),
    };
    expect(place(editionPayloadSchema, shipped)).toBe('fine');
  });
});

describe('a release’s payload', () => {
  const at = (change: Partial<ReleasePayload>) => place(releasePayloadSchema, { ...release, ...change });
  const [group] = release.groups;
  const [cell] = release.counts;
  const [portfolio] = release.portfolios;
  const [member] = release.members;
  if (!group || !cell || !portfolio || !member) throw new Error('An empty fixture');
  const [first = '', ...six] = sevenKommuner;
  const inRegions = (sjælland: number) => ({
    members: release.members.map((one, index) => ({
      ...one,
      region: index < sjælland ? 'Region Sjælland' : 'Region Hovedstaden',
    })),
  });
  const region = {
    ...{ partition: 'region' as const, key: 'region:Region Hovedstaden', names: ['Region Hovedstaden'] },
    memberIds: six,
  };
  const counts = { ...cell.counts, operating: 8 };

  it.each([
    ['fine', {}],
    ['fine', { ...inRegions(1), groups: [group, region] }],
    ['fine', { ...inRegions(1), groups: [group, { ...region, memberIds: six.toReversed() }] }],
    ['fine', { counts: [], portfolios: [] }],
    ['groups.1', { ...inRegions(0), groups: [group, region] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, names: ['Region Nordjylland'] }] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, names: [] }] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, memberIds: sevenKommuner }] }],
    ['groups', { groups: [] }],
    ['groups', { ...inRegions(1), groups: [region] }],
    ['groups.1', { groups: [group, { ...group, key: 'country:2' }] }],
    [
      'groups.1',
      {
        ...inRegions(1),
        groups: [
          { ...region, key: 'region:x' },
          { ...region, key: 'country' },
        ],
      },
    ],
    ['participants', { participants: 8 }],
    ['members', { members: [...release.members.slice(0, 6), member] }],
    ['members.0.digest', { members: [{ ...member, digest: 'x' }] }],
    ['groups', { groups: [group, group] }],
    ['groups.1', { ...inRegions(2), groups: [group, { ...region, memberIds: six.slice(1) }] }],
    ['groups.0', { groups: [{ ...region, memberIds: [] }] }],
    ['groups.0', { groups: [{ ...group, memberIds: sevenKommuner.slice(0, 6) }] }],
    ['groups.0', { groups: [{ ...group, key: 'land' }] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, memberIds: [...six.slice(1), 'dk-0161'] }] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, memberIds: [...six.slice(1), first] }] }],
    ['groups.1', { ...inRegions(1), groups: [group, { ...region, memberIds: [...six, ...six.slice(5)] }] }],
    ['groups.0.partition', { groups: [{ ...group, partition: 'party' as 'region' }] }],
    ['counts', { counts: [cell, cell] }],
    ['counts.0', { counts: [{ ...cell, counts }] }],
    ['counts.0', { counts: [{ ...cell, groupKey: 'region:b' }] }],
    ['counts.0', { counts: [{ ...cell, technologyId: 'ai' }] }],
    ['counts.0', { counts: [{ ...cell, editionAreaId: 'omraade-9' }] }],
    ['counts.0.counts.operating', { counts: [{ ...cell, counts: { ...counts, operating: -1 } }] }],
    ['counts.0.counts.operating', { counts: [{ ...cell, counts: { ...counts, operating: 0.5 } }] }],
    ['counts.0.counts', { counts: [{ ...cell, counts: { ...counts, maybe: 1 } }] }],
    ['portfolios', { portfolios: [portfolio, portfolio] }],
    ['portfolios.0', { portfolios: [{ ...portfolio, piloting: { 0: 8 }, operating: { 0: 8 } }] }],
    ['portfolios.0', { portfolios: [{ ...portfolio, piloting: { 0: 6 }, operating: { 0: 7 } }] }],
    ['portfolios.0', { portfolios: [{ ...portfolio, piloting: { 3: 7 }, operating: { 0: 7 } }] }],
    ['portfolios.0.piloting.01', { portfolios: [{ ...portfolio, piloting: { '01': 7 } }] }],
    ['portfolios.0.piloting.1', { portfolios: [{ ...portfolio, piloting: { 1: Number.NaN } }] }],
    ['publishedAt', { publishedAt: 'i går' }],
  ])('is at fault at %s for %j', (where, change) => expect(at(change)).toBe(where));

  it('is refused where no field is left out, whatever stands there, and never throws', () => {
    const keys = Object.keys(release);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(Reflect.get(release, key)));
        const lax = ['title', 'issuerName', 'simulated', 'version', 'year', 'id', 'roundId'];
        const where = place(releasePayloadSchema, { ...release, [key]: value });
        expect(lax.includes(key) || where !== 'fine' || (Array.isArray(value) && value.length === 0)).toBe(true);
      }),
    );
  });
});
