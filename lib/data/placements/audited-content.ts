import type { PlacementContent } from '../../domain/placement-content';

/** What the audit may tell of a cell. Lengths are in UTF-16 units. */
export type AuditedContent = Pick<PlacementContent, 'answer' | 'spread' | 'value'> & {
  readonly noteLength: number;
  readonly reasonLength: number;
};

/** A cell without its texts: people write them, and nothing in the audit can be erased. */
export function auditedContent({ answer, spread, value, note, reason }: PlacementContent): AuditedContent {
  return { answer, spread, value, noteLength: note.length, reasonLength: reason.length };
}

/** A cell before and after, and whether its texts became others; `before` is null where nothing had ever been saved. */
export function auditedChange(before: PlacementContent | null, after: PlacementContent) {
  const noteChanged = (before?.note ?? '') !== after.note;
  const reasonChanged = (before?.reason ?? '') !== after.reason;
  return {
    before: before === null ? null : auditedContent(before),
    after: { ...auditedContent(after), noteChanged, reasonChanged },
  };
}
