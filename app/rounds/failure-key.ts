import { fileRefusals } from '@/lib/data/exchange/exchange-types';

const ofFiles: readonly string[] = fileRefusals;

/** What a file that was handed in at the wrong place turned out to be. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['pejling-contribution', 'file-is-contribution'],
  ['pejling-round', 'file-is-round'],
  ['pejling-release', 'file-is-release'],
]);

/** The key of the text that explains why a file was refused, where it was handed in as a contribution or to be loaded. */
export function failureKey(place: 'import' | 'load', reason: string, format?: string): string {
  if (reason === 'foreign') return kinds.get(format ?? '') ?? 'file-foreign';
  return ofFiles.includes(reason) ? `file-${reason}` : `${place}-${reason}`;
}
