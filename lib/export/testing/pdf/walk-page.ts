import type { PDFDict, PDFObject } from 'pdf-lib';
import { chosenSpace, isDeviceName, isDeviceSpace, isInlineDevice } from './colour-space';
import { type Operand, type Operation, parseContent } from './content-stream';
import { type Font, readFont } from './font';
import {
  apply,
  type Box,
  boxAround,
  corners,
  identity,
  type Matrix,
  moved,
  multiply,
  type Point,
  pointsOf,
  toMatrix,
} from './geometry';
import { MarkedContent, pieceProperties } from './marked-content';
import { arrayAt, asDict, bytesOf, dictAt, flagAt, nameAt, numberAt, numbers, refAt, valueAt } from './objects';
import type { PageContent, Paint } from './page-content';
import { inherited, pageBytes } from './page-source';
import { TextCursor } from './text-cursor';
import { changedText, plainText, type TextState } from './text-state';

type State = {
  readonly matrix: Matrix;
  readonly text: TextState;
  /** Whether the colour that fills, and the one that draws lines, depends on the device; black in DeviceGray at first. */
  readonly fill: boolean;
  readonly stroke: boolean;
};

type Scope = { readonly resources: PDFDict | null; readonly owner: number | string; readonly depth: number };

const deepest = 12;
const unit: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/** Reads what a page paints; `page` counts from 1. Fonts are read once a file, so that they can be told apart. */
export function walkPage(dict: PDFDict, page: number, fonts: Map<PDFDict, Font>): PageContent {
  const walker = new PageWalker(fonts);
  walker.run(parseContent(pageBytes(dict)), { resources: inherited(dict, 'Resources'), owner: page, depth: 0 });
  walker.marks.finish();
  const { pieces, nested, balanced } = walker.marks;
  return { page, dict, paints: walker.paints, pieces, nested, balanced: balanced && walker.balanced };
}

class PageWalker {
  readonly paints: Paint[] = [];
  readonly marks = new MarkedContent();
  readonly #cursor = new TextCursor();
  readonly #fonts: Map<PDFDict, Font>;
  #state: State = { matrix: identity, text: plainText, fill: true, stroke: true };
  #path: Point[] = [];
  balanced = true;

  constructor(fonts: Map<PDFDict, Font>) {
    this.#fonts = fonts;
  }

  run(operations: readonly Operation[], scope: Scope): void {
    const saved: State[] = [];
    for (const { operator, operands } of operations) {
      if (operator === 'q') saved.push(this.#state);
      else if (operator === 'Q') this.#restore(saved.pop());
      else this.#step(operator, operands, scope);
    }
    if (saved.length > 0) this.balanced = false;
  }

  #restore(state: State | undefined): void {
    if (state === undefined) this.balanced = false;
    else this.#state = state;
  }

  #step(operator: string, operands: readonly Operand[], scope: Scope): void {
    const values = operands.flatMap((operand) => (operand.kind === 'number' ? [operand.value] : []));
    if (operator === 'cm') this.#state = { ...this.#state, matrix: multiply(toMatrix(values), this.#state.matrix) };
    else if (operator === 'EMC') this.marks.end();
    else if (operator === 'BMC' || operator === 'BDC') {
      this.marks.begin(operands[0], pieceProperties(operands[1], scope.resources, scope.owner));
    } else if (!this.#colour(operator, operands, scope) && !this.#draw(operator, values)) {
      if (!this.#setText(operator, operands, values, scope)) this.#place(operator, operands, scope);
    }
  }

  #colour(operator: string, operands: readonly Operand[], { resources }: Scope): boolean {
    const space = chosenSpace(operator, operands[0]);
    if (space === null) return false;
    const which = operator === operator.toLowerCase() ? 'fill' : 'stroke';
    this.#state = { ...this.#state, [which]: isDeviceName(space, resources) };
    return true;
  }

  #draw(operator: string, values: readonly number[]): boolean {
    const [x = 0, y = 0, width = 0, height = 0] = values;
    if (['m', 'l', 'c', 'v', 'y'].includes(operator)) this.#points(pointsOf(values));
    else if (operator === 're') this.#points(corners({ left: x, bottom: y, right: x + width, top: y + height }));
    else if (operator === 'n') this.#path = [];
    else if (/^([fFsS]|[fbB]\*?)$/.test(operator)) this.#paintPath(operator.toLowerCase());
    else return false;
    return true;
  }

  #points(points: readonly Point[]): void {
    this.#path.push(...points.map((point) => apply(this.#state.matrix, point)));
  }

  #paintPath(operator: string): void {
    const { fill, stroke } = this.#state;
    const device = (!operator.startsWith('s') && fill) || (!operator.startsWith('f') && stroke);
    this.#paint({ kind: 'path', box: boxAround(this.#path), device });
    this.#path = [];
  }

  #paint(paint: Pick<Paint, 'kind' | 'box' | 'device'> & Partial<Paint>): void {
    this.paints.push({ shown: null, mark: this.marks.current(), ...paint });
  }

  #setText(operator: string, operands: readonly Operand[], values: readonly number[], scope: Scope): boolean {
    const [x = 0, y = 0] = values;
    const changed = changedText(operator, values);
    this.#change(changed ?? {});
    if (operator === 'BT') this.#cursor.set(identity);
    else if (operator === 'Tm') this.#cursor.set(toMatrix(values));
    else if (operator === 'Td' || operator === 'TD') this.#cursor.nextLine(x, y);
    else if (operator === 'T*') this.#cursor.nextLine(0, -this.#state.text.leading);
    else if (operator === 'Tf') this.#change({ size: values[0] ?? 0, font: this.#font(operands[0], scope) });
    else return this.#showText(operator, operands) || changed !== null;
    return true;
  }

  #change(text: Partial<TextState>): void {
    this.#state = { ...this.#state, text: { ...this.#state.text, ...text } };
  }

  #font(operand: Operand | undefined, { resources }: Scope): Font | null {
    const dict = operand?.kind === 'name' ? dictAt(dictAt(resources, 'Font'), operand.value) : null;
    if (dict === null) return null;
    const font = this.#fonts.get(dict) ?? readFont(dict);
    this.#fonts.set(dict, font);
    return font;
  }

  #showText(operator: string, operands: readonly Operand[]): boolean {
    if (!['Tj', 'TJ', "'", '"'].includes(operator)) return false;
    if (operator === "'" || operator === '"') this.#cursor.nextLine(0, -this.#state.text.leading);
    const { matrix, text, fill, stroke } = this.#state;
    const device = ([0, 2, 4, 6].includes(text.mode) && fill) || ([1, 2, 5, 6].includes(text.mode) && stroke);
    const { shown, box } = this.#cursor.show(operands.at(-1), text, matrix);
    if (shown.codes.length > 0) this.#paint({ kind: 'text', box, device, shown });
    return true;
  }

  #place(operator: string, operands: readonly Operand[], scope: Scope): void {
    const [operand] = operands;
    if (operator === 'BI') this.#image(isInlineDevice(operand, scope.resources));
    if (operand?.kind !== 'name') return;
    if (operator === 'sh') this.#shading(operand.value, scope);
    if (operator === 'Do') this.#object(operand.value, scope);
  }

  #shading(name: string, { resources }: Scope): void {
    const shading = dictAt(dictAt(resources, 'Shading'), name);
    this.#paint({ kind: 'shading', box: null, device: isDeviceSpace(valueAt(shading, 'ColorSpace'), resources) });
  }

  #image(device: boolean): void {
    this.#paint({ kind: 'image', box: moved(unit, this.#state.matrix), device });
  }

  #object(name: string, scope: Scope): void {
    const objects = dictAt(scope.resources, 'XObject');
    const stream = valueAt(objects, name);
    const dict = asDict(stream);
    if (nameAt(dict, 'Subtype') === 'Image') {
      const mask = flagAt(dict, 'ImageMask') === true;
      this.#image(mask ? this.#state.fill : isDeviceSpace(valueAt(dict, 'ColorSpace'), scope.resources));
    } else if (nameAt(dict, 'Subtype') === 'Form' && scope.depth < deepest) {
      const own = numberAt(dict, 'StructParents') !== null;
      const owner = own ? (refAt(objects, name)?.tag ?? scope.owner) : scope.owner;
      const resources = dictAt(dict, 'Resources') ?? scope.resources;
      this.#form(stream, { resources, owner, depth: scope.depth + 1 });
    }
  }

  #form(stream: PDFObject | null, scope: Scope): void {
    const before = this.#state;
    const matrix = numbers(arrayAt(asDict(stream), 'Matrix'));
    this.#state = { ...before, matrix: multiply(toMatrix(matrix), before.matrix) };
    this.run(parseContent(bytesOf(stream) ?? new Uint8Array()), scope);
    this.#state = before;
  }
}
