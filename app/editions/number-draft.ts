import type { DraftForm } from '@/lib/data/editions/form';
import { numberTechnologies } from '@/lib/data/radars/radar-source';

/** A draft's technologies with the values of one radar, in the radar's order and with its numbers. */
export function placeDraft(draft: DraftForm, editionAreaId: string | null) {
  const views = draft.technologies.map(({ id, name, category }) => ({ id, name, category, description: '' }));
  const values = draft.values.filter((value) => value.editionAreaId === editionAreaId);
  return numberTechnologies(views, []).map((technology) => ({
    ...technology,
    value: values.find((value) => value.technologyId === technology.id) ?? null,
  }));
}

/** The radars of an edition: the combined one, then each area's, with how many technologies are placed on it. */
export function scopesOf(
  edition: {
    readonly areas: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
    readonly values: readonly {
      readonly editionAreaId: string | null;
      readonly ring: string | null;
      readonly level: number | null;
    }[];
  },
  combined: string,
) {
  const placed = (id: string | null) =>
    edition.values.filter(({ editionAreaId, ring, level }) => editionAreaId === id && (ring !== null || level !== null))
      .length;
  return [
    { slug: 'combined', editionAreaId: null, name: combined, placed: placed(null) },
    ...edition.areas.map(({ id, slug, name }) => ({ slug, editionAreaId: id, name, placed: placed(id) })),
  ];
}
