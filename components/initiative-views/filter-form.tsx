import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { phases } from '@/lib/domain/initiative/initiative';
import { pilotProblems } from '@/lib/domain/initiative/pilot-health';
import { type Locale, textOf } from '@/lib/text/locale';
import { countFilters, type FilterField, filterFields, filterName, type ViewFilters } from './view-filters';

type Named = { readonly id: string; readonly name: string };
export type FilterChoices = { readonly technologies: readonly Named[]; readonly areas: readonly Named[] };

type FilterFormProps = {
  locale: Locale;
  /** The page that is narrowed, without a query. */
  path: string;
  filters: ViewFilters;
  choices: FilterChoices;
  /** The filters that make sense on this page; the others are carried along unseen. */
  fields: readonly FilterField[];
  /** What else the address says and should go on saying: the order of a list. */
  further?: Readonly<Record<string, string>>;
};

/** Search and filters as a plain form that leads to the same page, narrowed: nothing is filtered in the browser. */
export function FilterForm({ locale, path, filters, choices, fields, further = {} }: FilterFormProps) {
  const text = textOf(locale).initiativeViews.filters;
  const unseen = filterFields.filter((field) => !fields.includes(field));
  return (
    <search className="view-filters">
      <form method="get" action={path} aria-label={text.label}>
        {filterFields
          .filter((field) => fields.includes(field))
          .map((field) => (
            <OneField key={field} {...{ locale, field, filters, choices }} />
          ))}
        {unseen.map((field) => (
          <Hidden key={field} name={filterName(field)} value={filters[field]} />
        ))}
        {Object.entries(further).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <div className="view-filters-actions">
          <Button kind="secondary">{text.show}</Button>
          {countFilters(filters, fields) === 0 ? null : (
            <a className="view-filters-clear" href={path}>
              {text.clear}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

function Hidden({ name, value }: { name: string; value: string | undefined }) {
  return value === undefined ? null : <input type="hidden" name={name} value={value} />;
}

type OneFieldProps = Pick<FilterFormProps, 'locale' | 'filters' | 'choices'> & { field: FilterField };

function OneField({ locale, field, filters, choices }: OneFieldProps) {
  const text = textOf(locale).initiativeViews.filters;
  const shared = {
    ...{ locale, id: `filter-${field}`, name: filterName(field) },
    ...{ label: text.fields[field], defaultValue: filters[field] ?? '' },
  };
  if (field === 'search') return <TextInput {...shared} type="search" maxLength={100} size="xl" />;
  const options = optionsOf(field, choices, locale).map(({ id, name }) => ({ value: id, label: name }));
  return <Select {...shared} options={[{ value: '', label: text.all[field] }, ...options]} />;
}

function optionsOf(field: Exclude<FilterField, 'search'>, choices: FilterChoices, locale: Locale): readonly Named[] {
  const text = textOf(locale).initiativeViews;
  if (field === 'areaId') return choices.areas;
  if (field === 'technologyId') return choices.technologies;
  if (field === 'phase') return phases.map((id) => ({ id, name: text.phases[id] }));
  return pilotProblems.map((id) => ({ id, name: text.problems[id] }));
}
