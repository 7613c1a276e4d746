import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { type Decision, isTried } from '@/lib/domain/initiative/initiative';
import type { Ask } from '@/lib/domain/initiative/initiative-asks';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';
import { editInitiativeHref, phaseFieldId } from './addresses';

type NextStepsProps = {
  locale: Locale;
  row: Pick<InitiativeRow, 'id' | 'phase' | 'problems' | 'decision' | 'mayEdit'>;
  asks: readonly Ask[];
  /** The areas that keep whoever edits the others from editing it; none where it is not for that. */
  keptBy: readonly string[];
};

/** What the initiative lacks that matters now: the first is the page's one button, the others are links. */
export function NextSteps({ locale, row, asks, keptBy }: NextStepsProps) {
  const { one, problemMeanings } = textOf(locale).initiatives;
  const asked = row.mayEdit ? asks : [];
  const decided = decidedOf(row);
  const carriesOut = row.mayEdit && decided !== null;
  const [first, ...rest] = asked;
  const others = carriesOut ? asked : rest;
  return (
    <Card id="next-step" heading={first === undefined && !carriesOut ? one.state : one.step}>
      {row.problems.length === 0 ? null : (
        <ul className="initiative-meanings">
          {row.problems.map((problem) => (
            <li key={problem}>{problemMeanings[problem]}</li>
          ))}
        </ul>
      )}
      {decided === null ? null : <p>{one.decided[decided]}</p>}
      {carriesOut ? (
        <CarryOut locale={locale} decided={decided} />
      ) : first === undefined ? (
        <Nothing {...{ locale, row, keptBy }} />
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
                {!carriesOut && why === first?.why ? null : (
                  <span className="initiative-small">{one.askReasons[why]}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

type Ending = Exclude<Decision, 'extend'>;

/** What was decided and has not been done yet. */
function decidedOf({ phase, decision }: NextStepsProps['row']): Ending | null {
  return isTried(phase) && decision !== 'extend' ? decision : null;
}

/** The way to the form that does what was decided; it has the phase chosen already. */
function CarryOut({ locale, decided }: { locale: Locale; decided: Ending }) {
  return (
    <div className="actions">
      <ButtonLink href={`#${phaseFieldId}`}>{textOf(locale).initiatives.one.carryOut[decided]}</ButtonLink>
    </div>
  );
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

function Nothing({ locale, row, keptBy }: Omit<NextStepsProps, 'asks'>) {
  const { one } = textOf(locale).initiatives;
  if (!row.mayEdit) {
    const areas = new Intl.ListFormat(locale).format(keptBy);
    return <p>{keptBy.length === 0 ? one.readOnly : one.readOnlyFor(areas)}</p>;
  }
  if (row.phase === 'idea') return <p>{one.idea}</p>;
  return isTried(row.phase) && row.problems.length > 0 ? null : <p>{one.noStep}</p>;
}
