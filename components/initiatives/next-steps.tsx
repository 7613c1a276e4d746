import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { isTried } from '@/lib/domain/initiative/initiative';
import type { Ask } from '@/lib/domain/initiative/initiative-asks';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';
import { editInitiativeHref } from './addresses';

type NextStepsProps = {
  locale: Locale;
  row: Pick<InitiativeRow, 'id' | 'phase' | 'problems' | 'decision' | 'mayEdit'>;
  asks: readonly Ask[];
};

/** What the initiative lacks that matters now: the first is the page's one button, the others are links. */
export function NextSteps({ locale, row, asks }: NextStepsProps) {
  const { one, problemMeanings } = textOf(locale).initiatives;
  const [first, ...others] = row.mayEdit ? asks : [];
  return (
    <Card id="next-step" heading={first === undefined ? one.state : one.step}>
      {row.problems.length === 0 ? null : (
        <ul className="initiative-meanings">
          {row.problems.map((problem) => (
            <li key={problem}>{problemMeanings[problem]}</li>
          ))}
        </ul>
      )}
      <Decided locale={locale} row={row} />
      {first === undefined ? (
        <Nothing locale={locale} row={row} />
      ) : (
        <First {...{ locale, ask: first, id: row.id }} told={row.problems.length > 0} />
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className="initiative-further">{one.otherSteps}</h3>
          <ul>
            {others.map(({ field, why }) => (
              <li key={field}>
                <a className="initiative-link" href={editInitiativeHref(row.id, { field })}>
                  {one.asks[field]}
                </a>{' '}
                {why === first?.why ? null : <span className="initiative-small">{one.askReasons[why]}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** What was decided and has not been done yet. */
function Decided({ locale, row: { phase, decision } }: Pick<NextStepsProps, 'locale' | 'row'>) {
  const { decided } = textOf(locale).initiatives.one;
  if (!isTried(phase) || decision === null || decision === 'extend') return null;
  return <p>{decided[decision]}</p>;
}

type FirstProps = {
  locale: Locale;
  ask: Ask;
  id: string;
  /** What stands above says why already. */
  told: boolean;
};

function First({ locale, ask, id, told }: FirstProps) {
  const { one } = textOf(locale).initiatives;
  return (
    <>
      {told ? null : <p>{one.askReasons[ask.why]}</p>}
      <div className="actions">
        <ButtonLink href={editInitiativeHref(id, { field: ask.field })}>{one.asks[ask.field]}</ButtonLink>
      </div>
    </>
  );
}

function Nothing({ locale, row }: { locale: Locale; row: NextStepsProps['row'] }) {
  const { one } = textOf(locale).initiatives;
  if (!row.mayEdit) return <p>{one.readOnly}</p>;
  if (row.phase === 'idea') return <p>{one.idea}</p>;
  return isTried(row.phase) && row.problems.length > 0 ? null : <p>{one.noStep}</p>;
}
