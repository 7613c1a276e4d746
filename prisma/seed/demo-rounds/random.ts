/** Answers numbers from 0 up to 1, the same each time for the same seed. */
export type Draw = () => number;

/**
 * A stream of numbers of its own for whatever the words name, so that one kommune's answers never depend on those of another.
 * The generator is mulberry32 (Tommy Ettinger, public domain), seeded with the words' FNV-1a hash. For simulated figures only.
 */
export function drawFor(...words: readonly (string | number)[]): Draw {
  let state = hash(words.join('/'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About a normal distribution: mean 0, standard deviation 1, never beyond 3. */
export function drawNormal(draw: Draw): number {
  return (draw() + draw() + draw() - 1.5) * 2;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
