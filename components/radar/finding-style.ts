import type { Finding } from '@/lib/domain/finding';
import { type MarkKind, markKind } from '@/lib/domain/layout/mark-kind';
import { type MarkStyle, markStyles } from '@/lib/domain/layout/mark-style';

export type FindingStyle = MarkStyle & {
  readonly kind: MarkKind;
  /** Sets `--radar-colour`, for whatever stands inside. */
  readonly className: string;
};

/** How a finding looks on a page: the style that every format shares, and its class. */
export function findingStyle(finding: Finding): FindingStyle {
  return kindStyle(markKind(finding));
}

/** The same for a kind, as a legend needs it. */
export function kindStyle(kind: MarkKind): FindingStyle {
  return { ...markStyles[kind], kind, className: `radar-kind radar-kind--${kind}` };
}
