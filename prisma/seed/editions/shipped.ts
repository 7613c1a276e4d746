import type { EditionFacts } from '../edition-facts';
import { kl2020 } from './kl-2020';
import { kl202122 } from './kl-2021-22';

/** What every installation has. The demo's own edition comes with the demo. */
export const shippedEditions: readonly EditionFacts[] = [kl2020, kl202122];

/** What a new radar is laid over. */
export const defaultEditionId = kl202122.id;
