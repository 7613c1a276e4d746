import { useOfLevel } from '@/lib/domain/answer';
import type { AreaCell } from '@/lib/domain/combine';
import { combineAreas } from '@/lib/domain/combine';
import type { Finding } from '@/lib/domain/finding';
import type { PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { plottedReference } from '@/lib/domain/layout/plotted-technologies';
import type { ReferenceValue } from '@/lib/domain/reference';
import type { Ring } from '@/lib/domain/ring';

/**
 * One kommune's own sheet, for pictures and tests: per technology its six administrations' levels and the ring that the
 * sheet gives for KL. From Vejle Kommune's open repository (MIT); about 2021–22; a secondary source for KL's rings.
 */
const data = 'Teknologier til dataindsamling- og behandling';
const products = 'Teknologier i produkter og services';

// biome-ignore format: a table
const rows: readonly (readonly [string, string, Ring, readonly number[]])[] = [
  ['Digital twin', data, 'watch', [1, 4, 1, 2, 3, 4]],
  ['Blockchain', data, 'watch', [1, 1, 1, 1, 1, 2]],
  ['Edge Computing', data, 'watch', [2, 4, 1, 2, 4, 2]],
  ['Natural Language Processing', data, 'trial', [4, 2, 4, 2, 3, 4]],
  ['Proces Mining', data, 'trial', [3, 2, 1, 2, 1, 1]],
  ['AI / Machine Learning', data, 'trial', [4, 3, 3, 2, 4, 4]],
  ['IoT og sensorer', data, 'trial', [3, 4, 3, 4, 4, 4]],
  ['RPA', data, 'ready', [4, 4, 4, 4, 4, 4]],
  ['Cloud', data, 'ready', [4, 4, 4, 4, 4, 4]],
  ['Autonome Køretøjer', products, 'watch', [1, 2, 1, 1, 1, 1]],
  ['Augmented Reality', products, 'trial', [2, 2, 4, 2, 4, 2]],
  ['Virtuelle Digitale Assistenter', products, 'trial', [2, 2, 4, 2, 2, 4]],
  ['Chatbot', products, 'trial', [4, 2, 1, 2, 2, 4]],
  ['VR', products, 'trial', [4, 4, 4, 4, 3, 2]],
  ['Wearabels/Tracking', products, 'trial', [2, 4, 4, 4, 4, 2]],
  ['Fysiske robotter', products, 'trial', [3, 4, 4, 4, 4, 1]],
  ['Droner', products, 'trial', [1, 4, 2, 1, 3, 1]],
  ['3D print', products, 'trial', [1, 2, 4, 3, 4, 4]],
  ['Skærme og selvbetjening', products, 'ready', [4, 4, 4, 4, 4, 4]],
  ['Sociale teknologier', products, 'ready', [4, 4, 4, 4, 4, 4]],
  ['Apps', products, 'ready', [4, 4, 4, 4, 4, 4]],
  ['Videoløsninger', products, 'ready', [4, 4, 4, 4, 4, 4]],
];

export type ExampleRadar = {
  readonly technologies: readonly PlottedTechnology[];
  readonly findings: ReadonlyMap<string, Finding>;
};

/** The sheet's combined radar against the rings that stand in it. */
export function exampleRadar(): ExampleRadar {
  const combined = rows.map(([name, category, ring, levels], index) => {
    const reference: ReferenceValue = { ring, level: null, maturity: null, source: 'the sheet', basis: 'stated' };
    const cells = levels.map((level): AreaCell => ({ answer: useOfLevel(level), spread: null, reference }));
    const { finding, level, lowest, highest } = combineAreas(cells);
    const id = `technology-${index + 1}`;
    const plotted = { id, number: index + 1, name, category, level, lowest, highest };
    return { finding, plotted: { ...plotted, reference: plottedReference(reference) } };
  });
  return {
    technologies: combined.map(({ plotted }) => plotted),
    findings: new Map(combined.map(({ plotted, finding }) => [plotted.id, finding])),
  };
}
