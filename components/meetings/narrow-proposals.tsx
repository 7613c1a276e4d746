import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Details } from '@/components/ui/details';
import { Select } from '@/components/ui/select';
import { type Locale, textOf } from '@/lib/text/locale';
import { newMeetingHref } from './meeting-href';

type Named = { readonly id: string; readonly name: string };

export type NarrowProposalsProps = {
  readonly locale: Locale;
  readonly chosen: {
    readonly year: number;
    readonly areaIds: readonly string[];
    readonly technologyIds: readonly string[];
  };
  /** The kommune's radars, newest first. */
  readonly years: readonly number[];
  readonly areas: readonly Named[];
  readonly technologies: readonly Named[];
};

/** Which radar, areas and technologies the proposals are about. Its button shows the page again, with all that is typed so far. */
export function NarrowProposals({ locale, chosen, years, areas, technologies }: NarrowProposalsProps) {
  const text = textOf(locale).meetings.form;
  const narrowed = chosen.areaIds.length + chosen.technologyIds.length > 0;
  return (
    <div className="meeting-narrow" id="narrow">
      <Details summary={text.narrow} open={narrowed}>
        {years.length < 2 ? (
          <input type="hidden" name="year" value={chosen.year} />
        ) : (
          <Select
            locale={locale}
            id="year"
            label={text.year}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={String(chosen.year)}
          />
        )}
        <p>{text.narrowHint}</p>
        <div className="meeting-narrow-parts">
          <Boxes locale={locale} name="area" legend={text.areas} all={areas} ticked={chosen.areaIds} />
          <Boxes
            locale={locale}
            name="technology"
            legend={text.technologies}
            all={technologies}
            ticked={chosen.technologyIds}
          />
        </div>
        <div className="actions">
          <Button kind="secondary" formAction={newMeetingHref} formNoValidate name="show" value="proposals">
            {text.showProposals}
          </Button>
        </div>
      </Details>
    </div>
  );
}

type BoxesProps = {
  readonly locale: Locale;
  readonly name: 'area' | 'technology';
  readonly legend: string;
  readonly all: readonly Named[];
  readonly ticked: readonly string[];
};

function Boxes({ locale, name, legend, all, ticked }: BoxesProps) {
  return (
    <ChoiceGroup locale={locale} id={`${name}s`} label={legend}>
      {all.map((one) => (
        <Checkbox
          key={one.id}
          id={`${name}-${one.id}`}
          name={name}
          value={one.id}
          label={one.name}
          defaultChecked={ticked.includes(one.id)}
        />
      ))}
    </ChoiceGroup>
  );
}
