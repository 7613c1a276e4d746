import type { PDFDict } from 'pdf-lib';
import type { Operand } from './content-stream';
import { dictAt, nameAt, numberAt } from './objects';
import { type Mark, pieceKey } from './page-content';

/** Follows BMC, BDC and EMC through a page and its forms. */
export class MarkedContent {
  readonly #open: (Mark | null)[] = [];
  readonly pieces: string[] = [];
  nested = 0;
  balanced = true;

  begin(tag: Operand | undefined, properties: PieceProperties): void {
    const name = tag?.kind === 'name' ? tag.value : '';
    if (name === 'Artifact') this.#push({ kind: 'artifact', type: properties.type });
    else if (properties.mcid === null) this.#open.push(null);
    else {
      const key = pieceKey(properties.owner, properties.mcid);
      this.pieces.push(key);
      this.#push({ kind: 'piece', key });
    }
  }

  end(): void {
    if (this.#open.pop() === undefined) this.balanced = false;
  }

  finish(): void {
    if (this.#open.length > 0) this.balanced = false;
  }

  /** The innermost mark; what has neither number nor artifact only says more about what it stands in. */
  current(): Mark | null {
    return this.#open.findLast((mark) => mark !== null) ?? null;
  }

  #push(mark: Mark): void {
    const outer = this.current();
    if (outer !== null && (outer.kind === 'piece' || mark.kind === 'piece')) this.nested += 1;
    this.#open.push(mark);
  }
}

export type PieceProperties = {
  readonly mcid: number | null;
  readonly type: string | null;
  readonly owner: number | string;
};

/** The properties of BDC: written in place, or by a name in the resources. */
export function pieceProperties(
  operand: Operand | undefined,
  resources: PDFDict | null,
  owner: number | string,
): PieceProperties {
  if (operand?.kind === 'name') {
    const named = dictAt(dictAt(resources, 'Properties'), operand.value);
    return { mcid: numberAt(named, 'MCID'), type: nameAt(named, 'Type'), owner };
  }
  if (operand?.kind !== 'dict') return { mcid: null, type: null, owner };
  const [mcid, type] = [operand.entries.get('MCID'), operand.entries.get('Type')];
  return {
    mcid: mcid?.kind === 'number' ? mcid.value : null,
    type: type?.kind === 'name' ? type.value : null,
    owner,
  };
}
