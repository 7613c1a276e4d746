/** The language of content streams (ISO 32000-1, 7.8.2): operands, then the operator that takes them. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: readonly number[] }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly value: string };

export type Operation = { readonly operator: string; readonly operands: readonly Operand[] };

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const literals = new Set(['true', 'false', 'null']);

/** All operations of a content stream, in order; an inline image is one operation `BI`. */
export function parseContent(bytes: Uint8Array): Operation[] {
  const reader = new Reader(bytes);
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (let item = reader.next(); item !== null; item = reader.next()) {
    if (item.kind !== 'word' || literals.has(item.value)) operands.push(item);
    else {
      if (item.value === 'BI') operands = reader.inlineImage();
      operations.push({ operator: item.value, operands });
      operands = [];
    }
  }
  return operations;
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): Operand | null {
    this.#skip();
    const first = this.#char();
    if (first === '') return null;
    if (first === '/') return this.#name();
    if (first === '(') return this.#string();
    if (first === '<') return this.#char(1) === '<' ? this.#dict() : this.#hex();
    if (first === '[') return { kind: 'array', items: this.#until(']') };
    if (')>]{}'.includes(first)) return this.#sign(first);
    return this.#word();
  }

  /** From after BI to after EI: the picture's dictionary, without its data. */
  inlineImage(): Operand[] {
    const items: Operand[] = [];
    for (let item = this.next(); item !== null && !isWord(item, 'ID'); item = this.next()) items.push(item);
    while (this.#at < this.#bytes.length && !this.#isImageEnd()) this.#at += 1;
    this.#at += 3;
    return [{ kind: 'dict', entries: pairs(items) }];
  }

  #isImageEnd(): boolean {
    const after = this.#bytes[this.#at + 3];
    const ends = after === undefined || white.has(after);
    return white.has(this.#bytes[this.#at] ?? 0) && this.#char(1) === 'E' && this.#char(2) === 'I' && ends;
  }

  #char(ahead = 0): string {
    const code = this.#bytes[this.#at + ahead];
    return code === undefined ? '' : String.fromCharCode(code);
  }

  #skip(): void {
    for (let code = this.#bytes[this.#at]; code !== undefined; code = this.#bytes[this.#at]) {
      if (code === 0x25) while (this.#at < this.#bytes.length && !'\r\n'.includes(this.#char())) this.#at += 1;
      else if (!white.has(code)) return;
      this.#at += 1;
    }
  }

  #sign(sign: string): Operand {
    this.#at += sign === '>' && this.#char(1) === '>' ? 2 : 1;
    return { kind: 'word', value: sign === '>' ? '>>' : sign };
  }

  #until(end: string): Operand[] {
    this.#at += end.length;
    const items: Operand[] = [];
    for (let item = this.next(); item !== null && !isWord(item, end); item = this.next()) items.push(item);
    return items;
  }

  #dict(): Operand {
    return { kind: 'dict', entries: pairs(this.#until('>>')) };
  }

  #regular(): string {
    const start = this.#at;
    while (this.#at < this.#bytes.length && !isDelimiter(this.#bytes[this.#at])) this.#at += 1;
    return String.fromCharCode(...this.#bytes.subarray(start, this.#at));
  }

  #word(): Operand {
    const text = this.#regular();
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)
      ? { kind: 'number', value: Number(text) }
      : { kind: 'word', value: text };
  }

  #name(): Operand {
    this.#at += 1;
    const escaped = this.#regular();
    const value = escaped.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', value };
  }

  #hex(): Operand {
    const start = this.#at + 1;
    while (this.#at < this.#bytes.length && this.#char() !== '>') this.#at += 1;
    const digits = String.fromCharCode(...this.#bytes.subarray(start, this.#at)).replace(/[^0-9a-f]/gi, '');
    this.#at += 1;
    const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return {
      kind: 'string',
      bytes: digits.length % 2 === 0 ? bytes : [...bytes, Number.parseInt(`${digits.at(-1)}0`, 16)],
    };
  }

  #string(): Operand {
    const bytes: number[] = [];
    let depth = 1;
    for (this.#at += 1; this.#at < this.#bytes.length; this.#at += 1) {
      const sign = this.#char();
      if (sign === '\\') bytes.push(...this.#escape());
      else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        if (depth === 0) break;
        bytes.push(sign.charCodeAt(0));
      }
    }
    this.#at += 1;
    return { kind: 'string', bytes };
  }

  /** Stands on the backslash; ends on the last sign of the escape. */
  #escape(): number[] {
    this.#at += 1;
    const octal = /^[0-7]{1,3}/.exec(this.#char() + this.#char(1) + this.#char(2))?.[0];
    if (octal !== undefined) {
      this.#at += octal.length - 1;
      return [Number.parseInt(octal, 8) & 255];
    }
    const sign = this.#char();
    if (sign === '\r' && this.#char(1) === '\n') this.#at += 1;
    if (sign === '\r' || sign === '\n') return [];
    const known = 'nrtbf'.indexOf(sign);
    return sign === '' ? [] : [known < 0 ? sign.charCodeAt(0) : ([10, 13, 9, 8, 12][known] ?? 0)];
  }
}

function isDelimiter(code: number | undefined): boolean {
  return code === undefined || white.has(code) || delimiters.has(code);
}

function isWord(item: Operand, value: string): boolean {
  return item.kind === 'word' && item.value === value;
}

function pairs(items: readonly Operand[]): Map<string, Operand> {
  const found = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index], items[index + 1]];
    if (key?.kind === 'name' && value !== undefined) found.set(key.value, value);
  }
  return found;
}
