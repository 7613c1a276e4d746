import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';
import { HiddenFields } from './hidden-fields';

export type UsePlanView = {
  readonly from: string;
  readonly leaving: readonly { readonly name: string; readonly answers: number }[];
  readonly arriving: readonly string[];
  readonly takenOver: readonly string[];
  readonly doubled: readonly string[];
  readonly areas: readonly { readonly areaId: string; readonly name: string; readonly editionArea: string | null }[];
  readonly technologies: number;
};

type UsePlanProps = {
  locale: Locale;
  id: string;
  year: number;
  plan: UsePlanView;
  /** The edition has areas of its own. */
  withAreas: boolean;
  tooMany: boolean;
};

/** What laying a radar over the edition means, and the button that does it. */
export function UsePlan({ locale, id, year, plan, withAreas, tooMany }: UsePlanProps) {
  const text = textOf(locale).editions.use;
  const { leaving, arriving, takenOver, doubled, areas } = plan;
  const same = leaving.length + arriving.length + takenOver.length === 0;
  return (
    <section className="edition-plan" aria-labelledby="edition-plan">
      <h2 id="edition-plan">{text.meaning(year)}</h2>
      {same ? <p>{text.same}</p> : null}
      <Names
        heading={leaving.length > 0 ? text.leaving(leaving.length) : null}
        note={text.leavingText}
        names={leaving.map(({ name, answers }) => text.leavingItem(name, answers))}
      />
      <Names heading={arriving.length > 0 ? text.arriving(arriving.length) : null} names={arriving} />
      <Names heading={takenOver.length > 0 ? text.takenOver(takenOver.length) : null} names={takenOver} />
      {doubled.length > 0 ? (
        <Alert locale={locale} tone="info">
          <p>{text.doubled(doubled.join(', '))}</p>
        </Alert>
      ) : null}
      {withAreas ? (
        <Names
          heading={text.areas}
          note={text.areasHint}
          names={areas.map(({ name, editionArea }) => text.areaPair(name, editionArea ?? text.noArea))}
        />
      ) : null}
      {tooMany ? (
        <Alert locale={locale} tone="warning">
          <p>{text.tooMany(plan.technologies)}</p>
        </Alert>
      ) : (
        <form method="post" action="/editions/change-radar">
          <HiddenFields fields={{ id, year, from: plan.from }} />
          <Button>{text.submit(year)}</Button>
        </form>
      )}
    </section>
  );
}

function Names({ heading, note, names }: { heading: string | null; note?: string; names: readonly string[] }) {
  if (heading === null) return null;
  return (
    <>
      <h3>{heading}</h3>
      {note ? <p>{note}</p> : null}
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
