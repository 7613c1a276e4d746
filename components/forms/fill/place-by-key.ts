import { type Answer, answerLevel, useOfLevel } from '@/lib/domain/answer';

/**
 * What a key makes of an answer on the radar: arrows up and right one ring inwards, down and left one outwards, Home and End
 * to the edge and the middle, Delete to no answer. Undefined for a key that means nothing here. What is not in a ring
 * enters by the outermost.
 */
export function placeByKey(key: string, answer: Answer | null): Answer | null | undefined {
  const level = answerLevel(answer);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return useOfLevel(level === null ? 1 : Math.min(4, level + 1));
    case 'ArrowDown':
    case 'ArrowLeft':
      return useOfLevel(level === null ? 1 : Math.max(1, level - 1));
    case 'Home':
      return useOfLevel(1);
    case 'End':
      return useOfLevel(4);
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}
