import { describe, expect, it } from 'vitest';
import type { LineageLink } from '../lineage';
import { askedTechnologies } from './asked-technologies';

const link = (kind: LineageLink['kind'], fromId: string, toId: string): LineageLink => ({ kind, fromId, toId });
const found = (radar: string, edition: string, links: readonly LineageLink[]) => {
  const technologies = radar.split('').map((id) => ({ id, local: id === 'x' }));
  const { total, idOf } = askedTechnologies(technologies, edition.split(''), links);
  return [total, [...idOf].map((pair) => pair.join(''))];
};

describe('askedTechnologies', () => {
  it.each([
    ['the same id', 'abc', 'abd', [], ['aa', 'bb']],
    ['renamed since the radar', 'a', 'b', [link('renamed', 'a', 'b')], ['ab']],
    ['renamed since the edition', 'b', 'a', [link('renamed', 'a', 'b')], ['ba']],
    ['renamed twice', 'a', 'c', [link('renamed', 'a', 'b'), link('renamed', 'b', 'c')], ['ac']],
    ['its own id before a name', 'b', 'ab', [link('renamed', 'a', 'b')], ['bb']],
    ['no merger, even of one that is there alone', 'a', 'c', [link('merged', 'a', 'c'), link('merged', 'b', 'c')], []],
    ['no split', 'a', 'bc', [link('split', 'a', 'b'), link('split', 'a', 'c')], []],
    ['no split of a new name', 'a', 'cd', [link('renamed', 'a', 'b'), link('split', 'b', 'c')], []],
    ['two of one', 'a', 'bc', [link('renamed', 'a', 'b'), link('renamed', 'a', 'c')], []],
    ['none of the kommune’s own', 'xa', 'xb', [link('renamed', 'x', 'b')], []],
  ] as const)('%s', (_, radar, edition, links, expected) => {
    expect(found(radar, edition, links)).toEqual([edition.length, expected]);
  });
});
