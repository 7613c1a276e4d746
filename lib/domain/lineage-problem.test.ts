import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineageLink, lineageKinds } from './lineage';
import { lineageProblem } from './lineage-problem';

const link = (kind: LineageLink['kind'], fromId: string, toId: string | null): LineageLink => ({ kind, fromId, toId });

describe('lineageProblem', () => {
  it.each([
    ['nothing before', [], link('renamed', 'a', 'b'), null],
    ['retired', [], link('retired', 'a', null), null],
    ['a second part', [link('split', 'a', 'b')], link('split', 'a', 'c'), null],
    ['a second predecessor', [link('merged', 'a', 'c')], link('merged', 'b', 'c'), null],
    ['the next edition', [link('renamed', 'a', 'b')], link('renamed', 'b', 'c'), null],
    ['to itself', [], link('renamed', 'a', 'a'), 'to-itself'],
    ['retired to something', [], link('retired', 'a', 'b'), 'to-missing'],
    ['renamed to nothing', [], link('renamed', 'a', null), 'to-missing'],
    ['the same again, as another kind', [link('renamed', 'a', 'b')], link('merged', 'a', 'b'), 'exists'],
    ['retired again', [link('retired', 'a', null)], link('retired', 'a', null), 'exists'],
    ['back', [link('renamed', 'a', 'b')], link('renamed', 'b', 'a'), 'cycle'],
    ['back by a way round', [link('split', 'a', 'b'), link('merged', 'b', 'c')], link('merged', 'c', 'a'), 'cycle'],
    ['renamed to two', [link('renamed', 'a', 'b')], link('renamed', 'a', 'c'), 'contradicts'],
    ['two renamed to one', [link('renamed', 'a', 'c')], link('renamed', 'b', 'c'), 'contradicts'],
    ['merged beside renamed', [link('renamed', 'a', 'c')], link('merged', 'b', 'c'), 'contradicts'],
    ['retired, and continued', [link('retired', 'a', null)], link('split', 'a', 'b'), 'contradicts'],
    ['continued, and retired', [link('merged', 'a', 'b')], link('retired', 'a', null), 'contradicts'],
  ] as const)('%s: %s', (_, links, added, problem) => {
    expect(lineageProblem(links, added)).toBe(problem);
  });

  it('lets no circle grow, in whatever order links are added', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const any = fc.record({
      kind: fc.constantFrom(...lineageKinds.filter((kind) => kind !== 'retired')),
      fromId: fc.constantFrom(...ids),
      toId: fc.constantFrom(...ids),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (tried) => {
        const links: LineageLink[] = [];
        for (const added of tried) if (lineageProblem(links, added) === null) links.push(added);
        expect(isAcyclic(links)).toBe(true);
      }),
    );
  });
});

/** Takes away, again and again, what nothing leads into: a circle stays. */
function isAcyclic(links: readonly LineageLink[]): boolean {
  const rest = links.filter(({ fromId }) => links.some(({ toId }) => toId === fromId));
  return rest.length === 0 || (rest.length < links.length && isAcyclic(rest));
}
