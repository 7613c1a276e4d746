import type { Finding } from '@/lib/domain/finding';
import { type MarkKind, markKind } from '@/lib/domain/layout/mark-kind';
import { type Locale, textOf } from '@/lib/text/locale';
import { kindStyle } from './finding-style';
import { FindingSymbol } from './finding-symbol';

type FindingMarkProps = { finding: Finding; locale: Locale };

/** A finding in a table or a sentence: its sign, and its word in its colour. */
export function FindingMark({ finding, locale }: FindingMarkProps) {
  return <KindMark kind={markKind(finding)} word={textOf(locale).finding.names[finding]} />;
}

type KindMarkProps = { kind: MarkKind; word: string };

/** A sign and any word for it; the sign says nothing that the word does not. */
export function KindMark({ kind, word }: KindMarkProps) {
  const { className, strong } = kindStyle(kind);
  return (
    <span className={`radar-finding ${strong ? 'radar-finding--strong' : ''} ${className}`}>
      <svg className="radar-finding__sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
        <FindingSymbol kind={kind} x={0} y={0} />
      </svg>
      <span>{word}</span>
    </span>
  );
}
