/**
 * How many letters must be changed, added, removed or swapped with their neighbour to turn one word into the other;
 * null when more than `most`. Looks only at a band of width `most`, so long texts cost no more than their length.
 */
export function editDistance(first: string, second: string, most: number): number | null {
  if (Math.abs(first.length - second.length) > most) return null;
  const far = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => Math.min(index, far));
  for (let row = 1; row <= first.length; row += 1) {
    const current = Array.from({ length: second.length + 1 }, () => far);
    if (row <= most) current[0] = row;
    for (let column = Math.max(1, row - most); column <= Math.min(second.length, row + most); column += 1) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? far) + (same ? 0 : 1),
        (last[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
      );
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? far) + 1);
      current[column] = Math.min(cost, far);
    }
    // A swap reaches two rows back: when neither holds anything within reach, nothing further down can.
    if (Math.min(...current) > most && Math.min(...last) > most) return null;
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? far;
  return distance <= most ? distance : null;
}
