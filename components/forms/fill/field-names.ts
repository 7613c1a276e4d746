/** The names of the list's form fields: what a field is about, and the technology it belongs to. */
const cellFields = ['answer', 'spread', 'value', 'note', 'reason', 'was', 'seen', 'about'] as const;
export type CellField = (typeof cellFields)[number];

/**
 * `was` carries what the page showed and its version; `seen` the version of another's answer that the page told of; `about` the
 * technology's name, for a page that asks about the note. `about` alone names the area.
 */
export function fieldName(field: CellField, technologyId: string): string {
  return `${field}:${technologyId}`;
}

/** The anchor of a technology in the list. */
export function cellAnchor(technologyId: string): string {
  return `technology-${technologyId}`;
}
