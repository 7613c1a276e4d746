import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import { kindStyle } from './finding-style';
import { FindingSymbol } from './finding-symbol';

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
