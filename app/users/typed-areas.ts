/** A cookie has room for so much; more areas than this are ticked again by hand. */
const most = 1500;

/** The ids of the ticked areas as one text, to be carried to the form that comes back. */
export function typedAreas(areaIds: readonly string[]): string {
  const text = areaIds.join(',');
  return text.length > most ? '' : text;
}
