import type { Operand } from './content-stream';
import type { Font } from './font';
import { type Box, identity, type Matrix, moved, multiply } from './geometry';
import type { ShownText } from './page-content';
import type { TextState } from './text-state';

/** Where the next glyph goes: the text and line matrices of one text object. */
export class TextCursor {
  #line: Matrix = identity;
  #text: Matrix = identity;

  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  nextLine(x: number, y: number): void {
    this.set(multiply([1, 0, 0, 1, x, y], this.#line));
  }

  /** Moves past the operand of Tj or TJ, and tells what it showed; the box is in the page's points. */
  show(operand: Operand | undefined, state: TextState, page: Matrix): { shown: ShownText; box: Box | null } {
    const matrix = multiply(this.#text, page);
    const parts = operand?.kind === 'array' ? operand.items : operand === undefined ? [] : [operand];
    const codes: number[] = [];
    let advance = 0;
    for (const part of parts) {
      if (part.kind === 'number') advance -= (part.value / 1000) * state.size * state.scale;
      if (part.kind !== 'string') continue;
      for (const code of codesOf(part.bytes, state.font)) {
        codes.push(code);
        advance += advanceOf(code, state);
      }
    }
    this.#text = multiply([1, 0, 0, 1, advance, 0], this.#text);
    return {
      shown: { font: state.font, codes, text: textOf(codes, state.font) },
      box: lineBox(advance, state, matrix),
    };
  }
}

function advanceOf(code: number, state: TextState): number {
  const word = code === 32 && state.font?.composite === false ? state.wordSpacing : 0;
  return ((state.font?.width(code) ?? 0.5) * state.size + state.charSpacing + word) * state.scale;
}

/** From the baseline to about the height of a capital: enough to tell what stands above what. */
function lineBox(advance: number, state: TextState, matrix: Matrix): Box | null {
  return moved({ left: 0, bottom: state.rise, right: advance, top: state.rise + 0.7 * state.size }, matrix);
}

function codesOf(bytes: readonly number[], font: Font | null): readonly number[] {
  if (font?.composite !== true) return bytes;
  return bytes.flatMap((byte, index) => (index % 2 === 0 ? [byte * 256 + (bytes[index + 1] ?? 0)] : []));
}

function textOf(codes: readonly number[], font: Font | null): string {
  return codes.map((code) => font?.unicode?.get(code) ?? (font?.composite ? '' : String.fromCharCode(code))).join('');
}
