import type { AskedField } from '@/lib/domain/initiative/initiative-asks';

export const initiativesHref = '/initiatives';
/** Where placements and initiatives say different things. */
export const hintsHref = '/initiatives/hints';

/** The field of an initiative's page that moves it to another phase. */
export const phaseFieldId = 'phase';

type Says = Readonly<Record<string, string>>;

/** The page of one initiative, with what to say there. */
export function initiativeHref(id: string, says: Says = {}): string {
  return withQuery(`/initiatives/${encodeURIComponent(id)}`, says);
}

/** Its form, where `field` is the one to fill in. */
export function editInitiativeHref(id: string, { says = {}, field }: { says?: Says; field?: AskedField } = {}): string {
  const path = withQuery(`/initiatives/${encodeURIComponent(id)}/edit`, says);
  return field === undefined ? path : `${path}#${formFieldOf(field)}`;
}

/** The form of a new one, begun with what is known already. */
export function newInitiativeHref(begun: { technology?: string; area?: string; phase?: string } = {}): string {
  const { technology, area, phase } = begun;
  return withQuery('/initiatives/new', {
    ...(technology === undefined ? {} : { technology }),
    ...(area === undefined ? {} : { area }),
    ...(phase === undefined ? {} : { phase }),
  });
}

/** The field of the form that answers what is asked for: a new end is written where the old one was. */
export function formFieldOf(field: AskedField) {
  return field === 'newEnd' ? 'plannedEnd' : field;
}

function withQuery(path: string, says: Says): string {
  const query = new URLSearchParams(says).toString();
  return query === '' ? path : `${path}?${query}`;
}
