import { formatDay } from '@/components/rounds/day';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type Decision, type PhaseStep, phases } from '@/lib/domain/initiative/initiative';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';
import { phaseFieldId } from './addresses';
import { nextPhase } from './next-phase';
import { PhaseBadge } from './phase-badge';

type PhaseCardProps = {
  locale: Locale;
  row: Pick<InitiativeRow, 'id' | 'phase' | 'version' | 'pilotMonths'>;
  steps: readonly PhaseStep[];
  /** What was decided of the run that goes on. */
  decision: Decision | null;
  /** Whether the viewer may move it. */
  moves: boolean;
  /** ISO yyyy-mm-dd. */
  today: string;
};

/** Where the initiative stands, how it came there, and the form that moves it on. */
export function PhaseCard({ locale, row, steps, decision, moves, today }: PhaseCardProps) {
  const { initiatives, initiativeViews } = textOf(locale);
  const text = initiatives.one;
  return (
    <Card id="phase-card" heading={text.phase}>
      <p>
        <PhaseBadge locale={locale} phase={row.phase} />{' '}
        {row.pilotMonths === null ? null : text.inPilot(initiatives.months(row.pilotMonths))}
      </p>
      <h3 className="initiative-further">{text.history}</h3>
      <ol className="initiative-history">
        {steps.map(({ phase, since }) => (
          <li key={`${phase} ${since}`}>{text.historyStep(initiativeViews.phases[phase], formatDay(since, locale))}</li>
        ))}
      </ol>
      {moves ? <PhaseForm {...{ locale, row, decision, today }} /> : null}
    </Card>
  );
}

function PhaseForm({ locale, row, decision, today }: Omit<PhaseCardProps, 'steps' | 'moves'>) {
  const { initiatives, initiativeViews } = textOf(locale);
  const text = initiatives.one;
  const others = phases.filter((phase) => phase !== row.phase);
  const next = nextPhase(row.phase, decision);
  return (
    <form method="post" action="/initiatives/phase" className="initiative-phase-form">
      <h3 className="initiative-further">{text.change}</h3>
      <p className="initiative-small">{text.changeHint}</p>
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <Select
        {...{ locale, id: phaseFieldId, name: 'phase', label: text.changeTo, defaultValue: next ?? '', required: true }}
        options={[
          ...(next === null ? [{ value: '', label: text.choosePhase }] : []),
          ...others.map((phase) => ({ value: phase, label: initiativeViews.phases[phase] })),
          { value: row.phase, label: text.correctDay(initiativeViews.phases[row.phase]) },
        ]}
      />
      <TextInput
        {...{ locale, id: 'since', label: initiatives.form.fields.since, type: 'date', size: 's' }}
        {...{ max: today, defaultValue: today, required: true }}
      />
      <Button kind="secondary">{text.changeSubmit}</Button>
    </form>
  );
}
