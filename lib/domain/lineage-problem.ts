import type { LineageLink } from './lineage';

/** Why a link cannot be added to those there are. */
export type LineageProblem = 'to-itself' | 'to-missing' | 'exists' | 'cycle' | 'contradicts';

/**
 * What is wrong with a new link beside the others; null when nothing is.
 *
 * Only a retired technology continues as nothing. Nothing continues as itself, by whatever way round. Renamed is one to one, and what
 * is retired has no continuation: a link that says otherwise contradicts one there is.
 */
export function lineageProblem(links: readonly LineageLink[], added: LineageLink): LineageProblem | null {
  const { kind, fromId, toId } = added;
  if ((kind === 'retired') !== (toId === null)) return 'to-missing';
  if (toId === fromId) return 'to-itself';
  if (links.some((link) => link.fromId === fromId && link.toId === toId)) return 'exists';
  if (toId !== null && leadsTo(links, toId, fromId)) return 'cycle';
  return contradicts(links, added) ? 'contradicts' : null;
}

/** True when the links lead from one technology to the other. */
function leadsTo(links: readonly LineageLink[], fromId: string, toId: string): boolean {
  const seen = new Set([fromId]);
  for (const at of seen) {
    for (const link of links) if (link.fromId === at && link.toId !== null) seen.add(link.toId);
  }
  return seen.has(toId);
}

const oneToOne = ({ kind }: LineageLink) => kind === 'renamed' || kind === 'retired';

function contradicts(links: readonly LineageLink[], added: LineageLink): boolean {
  const outOfSame = links.filter(({ fromId }) => fromId === added.fromId);
  const intoSame = links.filter(({ toId }) => toId !== null && toId === added.toId);
  return [outOfSame, intoSame].some((others) => others.length > 0 && [added, ...others].some(oneToOne));
}
