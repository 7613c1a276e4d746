type NoteCell = { readonly technologyId: string; readonly areaId: string | null };

/** A note's cell as a form's value; ids have no space in them. */
export function noteKey({ technologyId, areaId }: NoteCell): string {
  return `${technologyId} ${areaId ?? ''}`;
}

/** The cell that a form's value names. */
export function noteCell(key: string): NoteCell {
  const [technologyId = '', areaId = ''] = key.split(' ');
  return { technologyId, areaId: areaId === '' ? null : areaId };
}
