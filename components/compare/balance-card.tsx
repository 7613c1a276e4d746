import { KindMark } from '@/components/radar/kind-mark';
import { Card } from '@/components/ui/card';
import type { Balance } from '@/lib/domain/balance';
import {
  type BalanceLine,
  balanceFacts,
  balanceLines,
  besideLines,
  reasonSentence,
  verdictKind,
} from '@/lib/text/balance-lines';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

type BalanceCardProps = { balance: Balance; context: HeadlineContext };

/** "Afprøver vi for lidt eller for meget?": the verdict, and always the counts it stands on. */
export function BalanceCard({ balance, context }: BalanceCardProps) {
  const { balance: text } = textOf(context.locale).compare;
  const { notes } = textOf(context.locale).compare;
  return (
    <Card id="balance" heading={text.heading} className="compare-balance">
      <p className="compare-verdict">
        <KindMark kind={verdictKind(balance.verdict)} word={text.verdicts[balance.verdict]} />
      </p>
      <p>{text.explanations[balance.verdict]}</p>
      <Lines lines={balanceLines(balance, context)} />
      <Lines lines={besideLines(balance, context).filter(({ count }) => count > 0)} />
      <Why balance={balance} context={context} />
      <p className="compare-small">
        {balanceFacts(balance, context).join(' ')} {notes.notAGoal}
      </p>
    </Card>
  );
}

function Lines({ lines }: { lines: readonly BalanceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="nobullet-list compare-lines">
      {lines.map(({ id, kind, count, words }) => (
        <li key={id} className={count === 0 ? 'compare-zero' : undefined}>
          <KindMark kind={kind} word={String(count)} /> {words}
        </li>
      ))}
    </ul>
  );
}

/** Why there is no verdict, and where no finding has a majority: each with what would help. */
function Why({ balance, context }: BalanceCardProps) {
  const { balance: text } = textOf(context.locale).compare;
  const mixed = context.scope === 'combined' && balance.mixed > 0 ? text.mixedWhy(balance.mixed) : null;
  return (
    <>
      {balance.reasons.length > 0 ? (
        <>
          <p className="compare-help">{text.help}</p>
          <ul>
            {balance.reasons.map((reason) => (
              <li key={reason}>{reasonSentence(reason, balance, context)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {mixed === null ? null : <p>{mixed}</p>}
    </>
  );
}
