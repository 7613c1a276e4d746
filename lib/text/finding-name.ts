import type { Finding } from '../domain/finding';
import type { Text } from './shape';

/** A finding in words. "KL" stands for the edition's publisher: any other publisher is named instead. */
export function findingName(text: Text['finding'], finding: Finding, publisher: string): string {
  switch (finding) {
    case 'premature-pilot':
    case 'exposed':
    case 'aligned':
    case 'borderline':
      return text.published[finding](publisher);
    default:
      return text.names[finding];
  }
}
