import { can, type Viewer } from '../../domain/access';
import type { LineageLink } from '../../domain/lineage';
import { suggestLinks } from '../../domain/lineage-names';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { type LinkableTechnology, linkableTechnologies } from './linkable-technologies';
import { readLinks, type StoredLink } from './read-links';

/** A link with the names of its ends. */
export type ListedLink = StoredLink & {
  readonly from: string;
  /** Null for a retired one. */
  readonly to: string | null;
  readonly mayRemove: boolean;
};

/** A link that two names suggest. */
export type SuggestedLink = LineageLink & { readonly from: string; readonly to: string | null };

export type LinksView = {
  readonly links: readonly ListedLink[];
  /** Both empty for those who may not add any. */
  readonly suggestions: readonly SuggestedLink[];
  readonly technologies: readonly LinkableTechnology[];
  readonly mayAdd: boolean;
};

/** The links that hold for the viewer, what names suggest, and what can be linked. Drafts are in none of it. */
export async function listLinks(viewer: Viewer, language: Language): Promise<Result<LinksView>> {
  const { kommuneId } = viewer;
  if (!can(viewer, { action: 'view-edition', kommuneId: null, frozen: true }))
    return failure('forbidden', 'view-edition');
  const mayAdd = can(viewer, { action: 'edit-edition', kommuneId });
  const links = await readLinks(kommuneId);
  const technologies = mayAdd ? await linkableTechnologies(kommuneId) : [];
  const suggested = suggestLinks(technologies, links);
  const nameOf = await readNames([...links, ...suggested], language);
  const named = <Link extends LineageLink>(link: Link) => ({
    ...link,
    from: nameOf.get(link.fromId) ?? link.fromId,
    to: link.toId === null ? null : (nameOf.get(link.toId) ?? link.toId),
  });
  return success({
    links: links.map((link) => ({ ...named(link), mayRemove: mayChange(viewer, link.kommuneId) })),
    suggestions: suggested.map(named),
    technologies,
    mayAdd,
  });
}

/** The coordinator changes the installation's links, a kommune's editor its own. */
function mayChange(viewer: Viewer, kommuneId: string | null): boolean {
  return can(viewer, { action: 'edit-edition', kommuneId });
}

async function readNames(links: readonly LineageLink[], language: Language): Promise<Map<string, string>> {
  const ids = links.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]));
  const rows = await database().read.technology.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, nameEn: true },
  });
  return new Map(rows.map(({ id, name, nameEn }) => [id, language === 'en' ? nameEn : name]));
}
