/** Which group of which release, as one field of a form. */
type FieldKey = { readonly releaseId: string; readonly groupKey: string };

/** Ids of releases have no space; keys of groups may. */
export function fieldKeyText({ releaseId, groupKey }: FieldKey): string {
  return `${releaseId} ${groupKey}`;
}

/** The field read back; undefined for none. */
export function readFieldKey(text: string): FieldKey | undefined {
  const space = text.indexOf(' ');
  if (space < 1) return undefined;
  return { releaseId: text.slice(0, space), groupKey: text.slice(space + 1) };
}
