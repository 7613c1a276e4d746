import type { RingNames } from '../domain/edition-ring-names';
import { type Locale, textOf } from './locale';

/** The rings by the uses of the same number: for a radar on which everything is somebody's use, and nothing an edition's placement. */
export function useRingNames(locale: Locale): RingNames {
  const { operating, piloting, following, 'not-in-use': notInUse } = textOf(locale).words.answers;
  return { ready: operating, trial: piloting, watch: following, wait: notInUse };
}
