import { drawFor } from './random';

/** A simulated participant: no real kommune, and numbered so that nobody takes it for one. */
export type SimulatedKommune = {
  readonly id: string;
  /** Four digits, outside those in use. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly group: string;
  /** Inhabitants. */
  readonly population: number;
  /** Whether others may see whom to call. */
  readonly contactShared: boolean;
};

/**
 * How many there are of each region and kommunegruppe: groups of about the country's own sizes, three Storbykommuner among them, in regions where
 * no real one lies.
 */
const plan: readonly (readonly [region: string, group: string, count: number])[] = [
  ['Region Hovedstaden', 'Hovedstadskommuner', 20],
  ['Region Hovedstaden', 'Storbykommuner', 1],
  ['Region Hovedstaden', 'Provinsbykommuner', 3],
  ['Region Hovedstaden', 'Oplandskommuner', 4],
  ['Region Sjælland', 'Hovedstadskommuner', 3],
  ['Region Sjælland', 'Storbykommuner', 2],
  ['Region Sjælland', 'Provinsbykommuner', 4],
  ['Region Sjælland', 'Oplandskommuner', 5],
  ['Region Sjælland', 'Landkommuner', 4],
  ['Region Syddanmark', 'Provinsbykommuner', 5],
  ['Region Syddanmark', 'Oplandskommuner', 7],
  ['Region Syddanmark', 'Landkommuner', 10],
  ['Region Midtjylland', 'Provinsbykommuner', 5],
  ['Region Midtjylland', 'Oplandskommuner', 6],
  ['Region Midtjylland', 'Landkommuner', 8],
  ['Region Nordjylland', 'Provinsbykommuner', 2],
  ['Region Nordjylland', 'Oplandskommuner', 2],
  ['Region Nordjylland', 'Landkommuner', 7],
];

/** The fewest and the most inhabitants that are drawn in each kommunegruppe; doublings are as likely anywhere between. */
const inhabitants: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  Hovedstadskommuner: [18_000, 90_000],
  Storbykommuner: [110_000, 190_000],
  Provinsbykommuner: [42_000, 100_000],
  Oplandskommuner: [22_000, 66_000],
  Landkommuner: [16_000, 62_000],
};

/** The 98 simulated participants. */
export const simulatedKommuner: readonly SimulatedKommune[] = plan
  .flatMap(([region, group, count]) => Array.from({ length: count }, () => ({ region, group })))
  .map(({ region, group }, index) => {
    const number = String(index + 1).padStart(3, '0');
    const id = `demo-${number}`;
    const draw = drawFor('kommune', id);
    return {
      id,
      code: String(9101 + index),
      name: `Simuleret ${number}`,
      region,
      group,
      population: populationOf(group, draw()),
      contactShared: draw() < 0.5,
    };
  });

function populationOf(group: string, share: number): number {
  const [fewest, most] = inhabitants[group] ?? [30_000, 60_000];
  return Math.round((fewest * (most / fewest) ** share) / 100) * 100;
}
