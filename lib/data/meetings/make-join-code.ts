import { randomInt } from 'node:crypto';
import { joinCodeLength, joinCodeLetters } from '../../domain/meeting/join-code';

/** A new code as it is stored: 19 letters to the eighth, more than 16 thousand million. */
export function makeJoinCode(): string {
  return Array.from({ length: joinCodeLength }, () => joinCodeLetters.charAt(randomInt(joinCodeLetters.length))).join(
    '',
  );
}
