/** Bands of inhabitants that kommuner are compared within. */
export const populationBands = ['below-30000', '30000-60000', 'above-60000'] as const;
export type PopulationBand = (typeof populationBands)[number];

/** Below 30,000; from 30,000 to 60,000, both included; above 60,000. */
export function populationBand(population: number): PopulationBand {
  if (population < 30_000) return 'below-30000';
  return population <= 60_000 ? '30000-60000' : 'above-60000';
}
