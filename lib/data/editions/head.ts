import type { Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import { ringNamesProblem } from '../../domain/edition-ring-names';
import { failure, type Result, success } from '../../domain/result';
import { changeDraft, type DraftTarget } from './draft-change';
import { storedRingNames } from './ring-names';

/** The head as its columns hold it. */
export type StoredHead = Required<Omit<EditionHeadInput, 'ringNames'>> & { readonly ringNames: string };

/** An English text, or the Danish one where it is left out. */
export function orDanish(english: string, danish: string): string {
  return english.trim() === '' ? danish : english;
}

/** The head as it is stored: no text is empty in one language and not in the other. */
export function filledHead({ ringNames = null, ...head }: EditionHeadInput): StoredHead {
  return {
    ...head,
    ringNames: storedRingNames(ringNames),
    titleEn: orDanish(head.titleEn, head.title),
    methodEn: orDanish(head.methodEn, head.method),
    sourceEn: orDanish(head.sourceEn, head.source),
    caveatEn: orDanish(head.caveatEn, head.caveat),
  };
}

export const headInputColumns = {
  title: true,
  titleEn: true,
  year: true,
  publisher: true,
  method: true,
  methodEn: true,
  source: true,
  sourceEn: true,
  caveat: true,
  caveatEn: true,
  ringNames: true,
} as const;

/** Saves a draft's head. `invalid` with `ring-name-length` or `ring-name-twice`. */
export async function saveHead(
  viewer: Viewer,
  target: DraftTarget,
  head: EditionHeadInput,
): Promise<Result<null, never>> {
  const wrong = ringNamesProblem(head.ringNames ?? null);
  if (wrong !== null) return failure('invalid', wrong);
  return changeDraft(viewer, target, async (tx, { id }) => {
    const before = await tx.edition.findUniqueOrThrow({ where: { id }, select: headInputColumns });
    const after = filledHead(head);
    await tx.edition.update({ where: { id }, data: after, select: { id: true } });
    return success({ action: 'edition.head-changed', before, after, value: null });
  });
}
