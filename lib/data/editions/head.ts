import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { changeDraft, type DraftTarget } from './draft-change';

/** What an edition says of itself. An English text that is empty falls back on the Danish one. */
export type EditionHeadInput = {
  readonly title: string;
  readonly titleEn: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly methodEn: string;
  readonly source: string;
  readonly sourceEn: string;
  readonly caveat: string;
  readonly caveatEn: string;
};

/** An English text, or the Danish one where it is left out. */
export function orDanish(english: string, danish: string): string {
  return english.trim() === '' ? danish : english;
}

/** The head as it is stored: no text is empty in one language and not in the other. */
export function filledHead(head: EditionHeadInput): EditionHeadInput {
  return {
    ...head,
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
} as const;

/** Saves a draft's head. */
export async function saveHead(
  viewer: Viewer,
  target: DraftTarget,
  head: EditionHeadInput,
): Promise<Result<null, never>> {
  return changeDraft(viewer, target, async (tx, { id }) => {
    const before = await tx.edition.findUniqueOrThrow({ where: { id }, select: headInputColumns });
    const after = filledHead(head);
    await tx.edition.update({ where: { id }, data: after, select: { id: true } });
    return success({ action: 'edition.head-changed', before, after, value: null });
  });
}
