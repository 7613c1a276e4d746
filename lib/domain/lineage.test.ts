import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineageLink, lineageKinds, traceLineage } from './lineage';

const renamed = (fromId: string, toId: string): LineageLink => ({ kind: 'renamed', fromId, toId });
const merged = (fromId: string, toId: string): LineageLink => ({ kind: 'merged', fromId, toId });
const split = (fromId: string, toId: string): LineageLink => ({ kind: 'split', fromId, toId });
const retired = (fromId: string): LineageLink => ({ kind: 'retired', fromId, toId: null });

/** What one technology of the later list was, and how that is read. */
function read(links: readonly LineageLink[], earlier: string, later: string, id: string) {
  const found = traceLineage(links, { earlier: earlier.split(''), later: later.split('') }).of.get(id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return [found.predecessors.join(''), found.reading, found.sharedWith.join('')];
}

describe('traceLineage', () => {
  it.each([
    ['itself without links', [], 'a', 'a', 'a', ['a', 'itself', '']],
    ['new without links', [], 'a', 'b', 'b', ['', 'new', '']],
    ['renamed', [renamed('a', 'b')], 'a', 'b', 'b', ['a', 'renamed', '']],
    ['renamed twice', [renamed('a', 'b'), renamed('b', 'c')], 'a', 'c', 'c', ['a', 'renamed', '']],
    ['one of two mergers', [merged('a', 'c'), merged('b', 'c')], 'a', 'c', 'c', ['a', 'renamed', '']],
    ['two merged', [merged('b', 'c'), merged('a', 'c')], 'ab', 'c', 'c', ['ab', 'merged', '']],
    ['merged into one of them', [merged('a', 'b')], 'ab', 'b', 'b', ['ab', 'merged', '']],
    ['not merged yet', [merged('a', 'b')], 'ab', 'ab', 'b', ['b', 'itself', '']],
    ['split in two', [split('a', 'b'), split('a', 'c')], 'a', 'bc', 'b', ['a', 'split', 'c']],
    ['split, one part on the radar', [split('a', 'b'), split('a', 'c')], 'a', 'b', 'b', ['a', 'split', '']],
    ['split off, the rest under its own id', [split('a', 'b')], 'a', 'ab', 'a', ['a', 'split', 'b']],
    ['split off already then', [split('a', 'b')], 'ab', 'ab', 'b', ['b', 'itself', '']],
    ['renamed, then split', [renamed('a', 'b'), split('b', 'c'), split('b', 'd')], 'a', 'cd', 'd', ['a', 'split', 'c']],
    [
      'renamed, then merged',
      [renamed('a', 'b'), merged('b', 'd'), merged('c', 'd')],
      'ac',
      'd',
      'd',
      ['ac', 'merged', ''],
    ],
  ] as const)('%s', (_, links, earlier, later, id, expected) => {
    expect(read(links, earlier, later, id)).toEqual(expected);
  });

  it('lists what nothing continues, and what is retired', () => {
    const { ended } = traceLineage([retired('b'), renamed('c', 'd')], { earlier: ['a', 'b', 'c'], later: ['d'] });
    expect(ended).toEqual([
      { technologyId: 'a', retired: false },
      { technologyId: 'b', retired: true },
    ]);
  });

  it('follows a circle once', () => {
    expect(read([renamed('a', 'b'), renamed('b', 'a')], 'a', 'b', 'b')).toEqual(['a', 'renamed', '']);
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const link: fc.Arbitrary<LineageLink> = fc
    .record({ kind: fc.constantFrom(...lineageKinds), fromId: fc.constantFrom(...ids), to: fc.constantFrom(...ids) })
    .map(({ kind, fromId, to }) => ({ kind, fromId, toId: kind === 'retired' ? null : to }));
  const span = { earlier: fc.subarray(ids), later: fc.subarray(ids) };

  it('accounts for each technology of both years, whatever the links', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), fc.record(span), (links, years) => {
        const { of, ended } = traceLineage(links, years);
        expect([...of.keys()]).toEqual(years.later);
        const continued = [...of.values()].flatMap(({ predecessors }) => predecessors);
        const all = new Set([...continued, ...ended.map(({ technologyId }) => technologyId)]);
        expect([...all].toSorted()).toEqual(years.earlier.toSorted());
        for (const id of years.later) if (years.earlier.includes(id)) expect(of.get(id)?.predecessors).toContain(id);
      }),
    );
  });

  it('does not depend on the order of the links', () => {
    const shuffled = fc
      .array(link, { maxLength: 8 })
      .chain((links) => fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length })));
    fc.assert(
      fc.property(shuffled, fc.record(span), ([links, others], years) => {
        expect(traceLineage(others, years)).toEqual(traceLineage(links, years));
      }),
    );
  });
});
