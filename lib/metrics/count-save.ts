import type { FailureCode } from '@/lib/domain/result';
import { metrics } from './metrics';

/** Counts one change that was asked for, by what became of it. */
export function countSave(outcome: 'saved' | FailureCode | 'unavailable'): void {
  metrics().saves.inc({ outcome });
}
