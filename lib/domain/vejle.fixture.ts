import { useOfLevel } from './answer';
import type { RadarInput, RadarTechnology } from './radar';
import type { Ring } from './ring';

/*
 * One kommune's own sheet, for tests: Vejle Kommune's "Teknologirader indplaceringer - KL VS VK", the file
 * vejle-overordnet.csv, MIT by its repository's README. Names, headings and numbers are as typed there; the ring is KL's as
 * the kommune typed it (about 2021-22, edition not stated), the last column "Tek-KL-modenhed (1-4)". The four rows
 * without values are left out.
 */
const collecting = 'Teknologier til dataindsamling- og behandling';
const products = 'Teknologier i produkter og services';

export const vejleAreas = [
  { id: 'oekonomi', name: 'Økonomi og Arbejdsmarked' },
  { id: 'teknik', name: 'Teknik og Miljø' },
  { id: 'boern', name: 'Børn og Unge' },
  { id: 'velfaerd', name: 'Velfærd' },
  { id: 'kultur', name: 'Kultur og Sundhed' },
  { id: 'stabe', name: 'Kommunaldirektørens Stabe' },
] as const;

type SheetRow = readonly [
  id: string,
  name: string,
  category: string,
  ring: Ring,
  /** In the order of `vejleAreas`, 1 to 4. */
  levels: readonly [number, number, number, number, number, number],
  maturity: number,
];

const sheet: readonly SheetRow[] = [
  ['digital-twin', 'Digital twin', collecting, 'watch', [1, 4, 1, 2, 3, 4], 2],
  ['blockchain', 'Blockchain', collecting, 'watch', [1, 1, 1, 1, 1, 2], 2.5],
  ['edge-computing', 'Edge Computing', collecting, 'watch', [2, 4, 1, 2, 4, 2], 2.5],
  ['natural-language-processing', 'Natural Language Processing', collecting, 'trial', [4, 2, 4, 2, 3, 4], 2.5],
  ['proces-mining', 'Proces Mining', collecting, 'trial', [3, 2, 1, 2, 1, 1], 3],
  ['ai-machine-learning', 'AI / Machine Learning', collecting, 'trial', [4, 3, 3, 2, 4, 4], 3],
  ['iot-og-sensorer', 'IoT og sensorer', collecting, 'trial', [3, 4, 3, 4, 4, 4], 2.5],
  ['rpa', 'RPA', collecting, 'ready', [4, 4, 4, 4, 4, 4], 3.5],
  ['cloud', 'Cloud', collecting, 'ready', [4, 4, 4, 4, 4, 4], 3.5],
  ['autonome-koeretoejer', 'Autonome Køretøjer', products, 'watch', [1, 2, 1, 1, 1, 1], 1.5],
  ['augmented-reality', 'Augmented Reality', products, 'trial', [2, 2, 4, 2, 4, 2], 1.5],
  ['virtuelle-digitale-assistenter', 'Virtuelle Digitale Assistenter', products, 'trial', [2, 2, 4, 2, 2, 4], 2.5],
  ['chatbot', 'Chatbot', products, 'trial', [4, 2, 1, 2, 2, 4], 2.5],
  ['vr', 'VR', products, 'trial', [4, 4, 4, 4, 3, 2], 2.5],
  ['wearabels-tracking', 'Wearabels/Tracking', products, 'trial', [2, 4, 4, 4, 4, 2], 3.5],
  ['fysiske-robotter', 'Fysiske robotter', products, 'trial', [3, 4, 4, 4, 4, 1], 3],
  ['droner', 'Droner', products, 'trial', [1, 4, 2, 1, 3, 1], 3.5],
  ['3d-print', '3D print', products, 'trial', [1, 2, 4, 3, 4, 4], 3],
  ['skaerme-og-selvbetjening', 'Skærme og selvbetjening', products, 'ready', [4, 4, 4, 4, 4, 4], 3.5],
  ['sociale-teknologier', 'Sociale teknologier', products, 'ready', [4, 4, 4, 4, 4, 4], 3],
  ['apps', 'Apps', products, 'ready', [4, 4, 4, 4, 4, 4], 3.5],
  ['videoloesninger', 'Videoløsninger', products, 'ready', [4, 4, 4, 4, 4, 4], 3.5],
];

/** The sheet's 22 rows, numbered in its order. */
export const vejleRows = sheet.map(([id, name, category, ring, levels, maturity], position) => {
  const technology: RadarTechnology = { id, number: position + 1, name, category, local: false };
  return { technology, ring, levels, maturity };
});

/** The sheet as a comparison's input: 132 placements in six areas that no edition area is named for, 22 combined rings. */
export const vejleInput: RadarInput = {
  technologies: vejleRows.map((row) => row.technology),
  areas: vejleAreas.map((area) => ({ ...area, editionAreaId: null })),
  placements: vejleRows.flatMap(({ technology, levels }) =>
    vejleAreas.map((area, position) => ({
      technologyId: technology.id,
      areaId: area.id,
      answer: useOfLevel(levels[position] ?? 0),
      spread: null,
      value: null,
    })),
  ),
  references: vejleRows.map(({ technology, ring, maturity }) => ({
    technologyId: technology.id,
    editionAreaId: null,
    ring,
    level: null,
    maturity,
    source: 'vejle-overordnet.csv',
    basis: 'stated' as const,
  })),
  combinedForAreas: true,
  tiltPercent: 15,
};
