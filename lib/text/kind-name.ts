import type { MarkKind } from '../domain/layout/mark-kind';
import type { Text } from './shape';

/** A sign in words, as a legend has it. "KL" stands for the edition's publisher: any other publisher is named instead. */
export function kindName(text: Text['radar'], kind: MarkKind, publisher: string): string {
  switch (kind) {
    case 'risk':
    case 'aligned':
    case 'borderline':
      return text.publishedKinds[kind](publisher);
    default:
      return text.kinds[kind];
  }
}
