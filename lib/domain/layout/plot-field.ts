import type { FieldRow } from '../release/field-rows';
import type { PlottedTechnology } from './layout-radar';

/** The own answers with the others' means as arcs; the arc of a split is broken, because few are where its mean lies. */
export function plotField(rows: readonly FieldRow[]): PlottedTechnology[] {
  return rows.map(({ technology: { id, number, name, category }, level, others }) => ({
    ...{ id, number, name, category, level, lowest: null, highest: null },
    reference: others?.state === 'shown' ? { level: others.mean, borderline: others.split !== null } : null,
  }));
}
