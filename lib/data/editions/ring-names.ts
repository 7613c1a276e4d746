import { z } from 'zod';
import type { EditionRingNames } from '../../domain/edition-ring-names';

const names = z.object({ ready: z.string(), trial: z.string(), watch: z.string(), wait: z.string() });
const storedSchema = z.object({ da: names, en: names });

/** The names of the rings as they are stored: JSON, or empty for the usual ones. */
export function storedRingNames(ringNames: EditionRingNames | null): string {
  return ringNames === null ? '' : JSON.stringify(storedSchema.parse(ringNames));
}

/** The same, read; null for the usual ones. Written by us alone: anything else there is a fault, and thrown. */
export function parseRingNames(stored: string): EditionRingNames | null {
  return stored === '' ? null : storedSchema.parse(JSON.parse(stored));
}
