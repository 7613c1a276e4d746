export const experiencesHref = '/experiences';

type ListAddress = {
  readonly technologyId?: string | undefined;
  readonly search?: string | undefined;
  readonly page?: number;
};

/** The list of what others have shared, found by technology or words; the first page when none is said. */
export function experienceListHref({ technologyId, search = '', page = 1 }: ListAddress): string {
  const query = new URLSearchParams();
  if (technologyId !== undefined) query.set('technology', technologyId);
  if (search !== '') query.set('search', search);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? experiencesHref : `${experiencesHref}?${query}`;
}

/** The page of one experience, with what to say there. */
export function experienceHref(id: string, says: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(says).toString();
  return `${experiencesHref}/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
}

type WriteAddress = {
  /** A new one when left out. */
  readonly id?: string;
  readonly technologyId?: string;
  readonly failed?: string;
};

/** The form of an experience. */
export function writeHref({ id, technologyId, failed }: WriteAddress = {}): string {
  const query = new URLSearchParams();
  if (id !== undefined) query.set('id', id);
  if (technologyId !== undefined) query.set('technology', technologyId);
  if (failed !== undefined) query.set('failed', failed);
  return query.size === 0 ? `${experiencesHref}/write` : `${experiencesHref}/write?${query}`;
}
