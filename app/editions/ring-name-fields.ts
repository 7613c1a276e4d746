import { z } from 'zod';
import type { EditionRingNames, RingNames } from '@/lib/domain/edition-ring-names';
import { type Ring, rings } from '@/lib/domain/ring';
import { da } from '@/lib/text/da';
import { en } from '@/lib/text/en';

/** Too long for a ring, and still read: what is wrong with it is said with its own words. */
const name = z.string().trim().max(200).default('');

/** One field a ring and language. */
export const ringNameFields = {
  ringReady: name,
  ringTrial: name,
  ringWatch: name,
  ringWait: name,
  ringReadyEn: name,
  ringTrialEn: name,
  ringWatchEn: name,
  ringWaitEn: name,
};

const schema = z.object(ringNameFields);

/**
 * The edition's own names of the rings; null when every field is empty or says the usual name. A ring without one has the usual
 * name; in English it has the Danish one where that is its own.
 */
export function readRingNames(fields: z.output<typeof schema>): EditionRingNames | null {
  const typed: RingNames = byRing((ring) => fields[danish[ring]]);
  const names = {
    da: byRing((ring) => typed[ring] || da.words.rings[ring]),
    en: byRing((ring) => fields[`${danish[ring]}En`] || ownOrUsual(ring, typed[ring])),
  };
  const usual = rings.every(
    (ring) => names.da[ring] === da.words.rings[ring] && names.en[ring] === en.words.rings[ring],
  );
  return usual ? null : names;
}

const danish = { ready: 'ringReady', trial: 'ringTrial', watch: 'ringWatch', wait: 'ringWait' } as const;

function ownOrUsual(ring: Ring, typed: string): string {
  return typed === '' || typed === da.words.rings[ring] ? en.words.rings[ring] : typed;
}

function byRing(nameOf: (ring: Ring) => string): RingNames {
  return { ready: nameOf('ready'), trial: nameOf('trial'), watch: nameOf('watch'), wait: nameOf('wait') };
}
