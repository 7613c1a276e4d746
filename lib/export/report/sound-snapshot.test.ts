import { describe, expect, it } from 'vitest';
import { exampleSnapshot, extremeSnapshot } from './snapshot.fixture';
import { soundSnapshot, soundText } from './sound-snapshot';

describe('soundText', () => {
  it.each([
    ['nul\u0000 og klokke\u0007 og slet\u007f', 'nul og klokke og slet'],
    ['halvt\ud800par', 'halvtpar'],
    ['helt 👩‍🦽 par', 'helt 👩‍🦽 par'],
    ['\u202eomvendt\u2066 navn', 'omvendt navn'],
    ['ny\r\nlinje\rog\u2028en', 'ny\nlinje\nog\nen'],
    ['tabulator\ther', 'tabulator her'],
    ['العربية', 'العربية'],
    ['ingen \ufffe tegn', 'ingen  tegn'],
  ])('%j is kept as %j', (given, expected) => {
    expect(soundText(given)).toBe(expected);
  });
});

describe('soundSnapshot', () => {
  it('leaves a sound snapshot as it is', () => {
    expect(soundSnapshot(exampleSnapshot())).toEqual(exampleSnapshot());
  });

  it('reaches every text, however deep', () => {
    expect(JSON.stringify(extremeSnapshot())).toMatch(/\\u0007|\\ud800|\u202e/);
    expect(JSON.stringify(soundSnapshot(extremeSnapshot()))).not.toMatch(/\\u00[01][0-9a-f]|\\ud8|\u202e/);
  });
});
