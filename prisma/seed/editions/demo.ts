import type { Ring } from '../../../lib/domain/ring';
import { defaultAreas } from '../default-areas';
import type { EditionFacts, PlacementFacts } from '../edition-facts';
import { kl202122 } from './kl-2021-22';

/**
 * The demo's own edition: simulated rings and levels, with values per area, so that everything has something to show. It
 * says nothing about KL's radar and is called simulated wherever it is read.
 */
const source = 'Simuleret til Pejlings demo';

const combined: Readonly<Record<string, Ring>> = {
  'digital-twin': 'watch',
  blockchain: 'wait',
  'edge-computing': 'watch',
  'natural-language-processing': 'trial',
  'process-mining': 'trial',
  ai: 'trial',
  iot: 'ready',
  rpa: 'ready',
  cloud: 'ready',
  'autonome-koeretoejer': 'wait',
  'augmented-reality': 'watch',
  'virtuelle-assistenter': 'trial',
  chatbot: 'trial',
  vr: 'trial',
  wearables: 'trial',
  'fysiske-robotter': 'trial',
  droner: 'trial',
  '3d-print': 'watch',
  'skaerme-selvbetjening': 'ready',
  'sociale-teknologier': 'ready',
  apps: 'ready',
  videoloesninger: 'ready',
};

const base: Record<Ring, number> = { ready: 3.75, trial: 3, watch: 2, wait: 1.25 };

/** A fixed pattern of half and quarter steps, so that areas differ without chance. */
const steps = [0, -0.25, 0.25, 0, 0.5, -0.5, 0.25, -0.25] as const;

function areaPlacements(technologyId: string, ring: Ring, row: number): PlacementFacts[] {
  return defaultAreas.map((area, column) => {
    const step = steps[(row * 3 + column * 5) % steps.length] ?? 0;
    const level = Math.min(4, Math.max(1, base[ring] + step));
    return { technologyId, areaSlug: area.slug, ring: null, level, maturity: null, source, basis: 'stated' };
  });
}

export const demoEdition: EditionFacts = {
  ...kl202122,
  id: 'demo-2026',
  title: 'Demo 2026, simuleret',
  titleEn: 'Demo 2026, simulated',
  year: 2026,
  publisher: 'Pejlings demo',
  method: 'Simulerede placeringer: en ring på den samlede radar og et niveau for hvert fagområde.',
  methodEn: 'Simulated placements: a ring on the combined radar and a level for each service area.',
  source,
  sourceEn: 'Simulated for Pejling’s demo',
  caveat: 'Simulerede tal. De siger intet om KL’s radar.',
  caveatEn: 'Simulated figures. They say nothing about KL’s radar.',
  simulated: true,
  areas: defaultAreas,
  placements: Object.entries(combined).flatMap(([technologyId, ring], row) => [
    { technologyId, areaSlug: null, ring, level: null, maturity: null, source, basis: 'stated' as const },
    ...areaPlacements(technologyId, ring, row),
  ]),
};
