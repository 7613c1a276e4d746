import type { SnapshotNote } from '../../domain/snapshot';
import type { RadarSource, SourceArea, SourcePlacement, SourceTechnology } from '../radars/radar-source';

/** A cell of the radar; `areaId` null is the combined one. */
export type NoteCell = { readonly technologyId: string; readonly areaId: string | null };

/** A note with where it stands; `area` null is the combined radar. */
export type FoundNote = {
  readonly technology: SourceTechnology;
  readonly area: SourceArea | null;
  readonly placement: SourcePlacement;
};

/**
 * Every note on the radar as it is shown, in the radar's order and within a technology in the areas'. Notes of archived areas,
 * and of technologies that the radar no longer has, are not among them.
 */
export function notesOf(source: Pick<RadarSource, 'technologies' | 'areas' | 'placements'>): FoundNote[] {
  const noted = source.placements.filter(({ content }) => content.note !== '');
  return source.technologies.flatMap((technology) =>
    [null, ...source.areas].flatMap((area) => {
      const placement = noted.find((one) => one.technologyId === technology.id && one.areaId === (area?.id ?? null));
      return placement === undefined ? [] : [{ technology, area, placement }];
    }),
  );
}

/** The notes of the chosen cells, in the radar's order; null when a chosen cell has none. */
export function pickNotes(notes: readonly FoundNote[], cells: readonly NoteCell[]): SnapshotNote[] | null {
  const isCell = ({ technology, area }: FoundNote, cell: NoteCell) =>
    technology.id === cell.technologyId && (area?.id ?? null) === cell.areaId;
  if (!cells.every((cell) => notes.some((note) => isCell(note, cell)))) return null;
  return notes.filter((note) => cells.some((cell) => isCell(note, cell))).map(toSnapshotNote);
}

export function toSnapshotNote({ technology, area, placement }: FoundNote): SnapshotNote {
  return { technologyId: technology.id, areaId: area?.id ?? null, text: placement.content.note };
}
