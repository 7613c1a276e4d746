import type { ReactNode } from 'react';
import { KindMark } from '@/components/radar/kind-mark';
import { type Finding, isNotable } from '@/lib/domain/finding';
import { markKind } from '@/lib/domain/layout/mark-kind';
import { findingName } from '@/lib/text/finding-name';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

type FindingWordProps = { finding: Finding; context: HeadlineContext };

/** A finding in a sentence: its sign, and its words by the edition's publisher. */
export function FindingWord({ finding, context }: FindingWordProps) {
  const words = findingName(textOf(context.locale).finding, finding, context.publisher);
  return <KindMark kind={markKind(finding)} word={words} />;
}

type FindingCellProps = FindingWordProps & {
  local: boolean;
  /** Stands on the finding's own line, after it. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** The table's finding, and under it what it suggests where there is something to do. */
export function FindingCell({ finding, context, local, beside, children }: FindingCellProps) {
  const { finding: text, compare } = textOf(context.locale);
  const suggests = isNotable(finding) || finding === 'borderline' || finding === 'evaluated';
  return (
    <td className="compare-finding">
      {local ? compare.table.local : <FindingWord finding={finding} context={context} />} {beside}
      {suggests && !local ? <span className="compare-small">{text.suggestions[finding]}</span> : null}
      {children}
    </td>
  );
}
