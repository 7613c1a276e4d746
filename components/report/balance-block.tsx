import { KindMark } from '@/components/radar/kind-mark';
import type { BalancePart, CountLine } from '@/lib/export/report/report';

/** The answer to the section's question, with the counts it stands on. */
export function BalanceBlock({ balance }: { balance: BalancePart }) {
  return (
    <div className="report-balance">
      <p className="report-verdict">
        <KindMark kind={balance.kind} word={balance.verdict} />
      </p>
      <p>{balance.explanation}</p>
      <Lines lines={balance.lines} />
      <Lines lines={balance.beside} />
      {balance.facts.length === 0 ? null : <p className="report-small">{balance.facts.join(' ')}</p>}
    </div>
  );
}

function Lines({ lines }: { lines: readonly CountLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="report-lines nobullet-list">
      {lines.map(({ kind, count, words }, index) => (
        <li key={index}>
          <KindMark kind={kind} word={String(count)} /> {words}
        </li>
      ))}
    </ul>
  );
}
