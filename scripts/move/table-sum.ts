import { createHash } from 'node:crypto';
import type { Value } from './column';

/** How many rows, and a checksum that does not depend on their order: databases sort texts differently. */
export type TableSum = { readonly rows: number; readonly sum: string };

const modulus = 1n << 256n;

/** Sums rows up, each with its values in the order of the columns. */
export class RowSummer {
  #rows = 0;
  #sum = 0n;

  add(values: readonly Value[]): void {
    const text = JSON.stringify(
      values.map((value) => (value instanceof Uint8Array ? { bytes: hashOf(value) } : value)),
    );
    this.#rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${hashOf(text)}`)) % modulus;
  }

  result(): TableSum {
    return { rows: this.#rows, sum: this.#sum.toString(16).padStart(64, '0') };
  }
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
