import type { SnapshotNote } from '@/lib/domain/snapshot';
import type { ReportContext } from './context';
import { areaOwn, combinedOwn } from './own-words';
import type { Block, ReportRow } from './report';

/** Concrete projects and their status: the notes that the editor picked, in the radar's order. */
export function projectBlocks(context: ReportContext): Block[] {
  const { report, compare } = context.text;
  const rows = projectRows(context);
  if (rows.length === 0) return [];
  const columns = [
    { key: 'technology', heading: compare.table.technology, align: 'start', width: 22 },
    { key: 'area', heading: report.columns.area, align: 'start', width: 20 },
    { key: 'status', heading: report.columns.projectStatus, align: 'start', width: 18 },
    { key: 'note', heading: report.columns.projectNote, align: 'start', width: 40 },
  ] as const;
  return [{ kind: 'table', table: { key: 'projects', caption: report.table.projects, columns, rows, note: '' } }];
}

function projectRows(context: ReportContext): ReportRow[] {
  const { technologies } = context.snapshot.comparison.combined;
  return technologies.flatMap(({ technology }) =>
    context.snapshot.notes
      .filter((note) => note.technologyId === technology.id)
      .map((note) => {
        const { area, own } = whereOf(note, context);
        const cells = [technology.name, area, own, note.text].map((text) => ({ text, kind: null }));
        return { id: `${note.technologyId}-${note.areaId ?? 'combined'}`, cells };
      }),
  );
}

function whereOf({ technologyId, areaId }: SnapshotNote, context: ReportContext): { area: string; own: string } {
  const { areas, combined } = context.snapshot.comparison;
  const found = areas.find(({ area }) => area.id === areaId);
  const cell = found?.cells.find(({ technology }) => technology.id === technologyId);
  if (found !== undefined && cell !== undefined) return { area: found.area.name, own: areaOwn(cell, context) };
  const row = combined.technologies.find(({ technology }) => technology.id === technologyId);
  return { area: context.text.words.combined, own: row === undefined ? '' : combinedOwn(row, context) };
}
