import { type SimulatedKommune, simulatedKommuner } from './simulated-kommuner';

/** A measurement of the demo, over its own edition. */
export type DemoRound = {
  readonly id: string;
  readonly title: string;
  /** The year of the radars that are counted. */
  readonly year: number;
  /** ISO yyyy-mm-dd: the day that the groups are made from. */
  readonly date: string;
  readonly opened: string;
  /** Null while it is open. */
  readonly closed: string | null;
  readonly participants: readonly SimulatedKommune[];
  /** True where Eksempelkommune takes part with its radar of the year. */
  readonly withExample: boolean;
};

/** Who publishes the demo's releases. */
export const demoIssuer = 'Pejlings demo (simuleret)';

/**
 * Those who take part from 2026 only. All seven lie in one region and one band of inhabitants, but four are of one kommunegruppe and three
 * of another: so these two groups wait in 2026, and the page has something to explain.
 */
const newIn2026 = [75, 76, 78, 79, 80, 82, 85];

/** Gives its place to Eksempelkommune in the closed rounds, so that no more than 98 take part in any: Denmark has no more. */
const stoodDown = 87;

const numbered = (index: number) => index + 1;

/** Two closed rounds, and one that is open so that contributing can be tried: every ninth has contributed to it already, and the one that stood down. */
export const demoRounds: readonly DemoRound[] = [
  {
    id: 'demo-maaling-2025',
    title: 'Forårsmåling 2025, simuleret',
    year: 2025,
    date: '2025-05-01',
    opened: '2025-03-03',
    closed: '2025-05-12',
    participants: simulatedKommuner.filter((_, index) => ![...newIn2026, stoodDown].includes(numbered(index))),
    withExample: true,
  },
  {
    id: 'demo-maaling-2026',
    title: 'Forårsmåling 2026, simuleret',
    year: 2026,
    date: '2026-05-01',
    opened: '2026-03-02',
    closed: '2026-05-11',
    participants: simulatedKommuner.filter((_, index) => numbered(index) !== stoodDown),
    withExample: true,
  },
  {
    id: 'demo-maaling-efteraar-2026',
    title: 'Efterårsmåling 2026, simuleret',
    year: 2026,
    date: '2026-10-01',
    opened: '2026-10-01',
    closed: null,
    participants: simulatedKommuner.filter((_, index) => numbered(index) % 9 === 0 || numbered(index) === stoodDown),
    withExample: false,
  },
];
