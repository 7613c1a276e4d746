import { Checkbox } from '@/components/ui/checkbox';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { type Locale, textOf } from '@/lib/text/locale';
import { HiddenFields } from './hidden-fields';
import { RemoveBox, RowInput } from './row-input';
import { StepActions } from './step-actions';

export type TechnologyFormRow = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  readonly categoryEn: string;
};

type TechnologiesFormProps = {
  locale: Locale;
  draft: {
    readonly id: string;
    readonly revision: number;
    readonly technologies: readonly TechnologyFormRow[];
    readonly known: readonly { readonly id: string; readonly name: string }[];
  };
};

/** The edition's technologies: rename, order, remove; add one a line, or choose among the known ones. */
export function TechnologiesForm({ locale, draft }: TechnologiesFormProps) {
  const { technologies: text } = textOf(locale).editions;
  const { id, revision, technologies, known } = draft;
  return (
    <form className="edition-form" method="post" action="/editions/save-technologies">
      <HiddenFields fields={{ id, revision }} />
      {technologies.length === 0 ? <p>{text.none}</p> : <RowsTable locale={locale} technologies={technologies} />}
      <Textarea locale={locale} id="add" label={text.add} hint={text.addHint} warns={false} rows={10} optional />
      <TextInput
        {...{ locale, id: 'addCategory', label: text.addCategory, size: 'l', list: 'categories' }}
        defaultValue={technologies.at(-1)?.category ?? ''}
        optional
      />
      <datalist id="categories">
        {categoriesOf(technologies).map(({ category }) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      {known.length === 0 ? null : (
        <Details summary={text.known}>
          <p>{text.knownHint}</p>
          <fieldset className="edition-known">
            <legend className="sr-only">{text.known}</legend>
            {known.map((technology) => (
              <Checkbox
                key={technology.id}
                id={`known-${technology.id}`}
                name="known"
                value={technology.id}
                label={technology.name}
              />
            ))}
          </fieldset>
        </Details>
      )}
      <CategoryFields locale={locale} technologies={technologies} />
      <StepActions locale={locale} />
    </form>
  );
}

type RowsProps = { locale: Locale; technologies: readonly TechnologyFormRow[] };

function RowsTable({ locale, technologies }: RowsProps) {
  const { technologies: text, form } = textOf(locale).editions;
  return (
    <>
      <Table id="technologies" caption={text.caption} stack>
        <thead>
          <tr>
            <th scope="col">{form.order}</th>
            <th scope="col">{form.name}</th>
            <th scope="col">{form.category}</th>
            <th scope="col">{form.nameEn}</th>
            <th scope="col">{form.remove}</th>
          </tr>
        </thead>
        <tbody>
          {technologies.map((technology, index) => (
            <TechnologyRow key={technology.id} locale={locale} technology={technology} number={index + 1} />
          ))}
        </tbody>
      </Table>
      <p className="edition-note">{text.removeHint}</p>
    </>
  );
}

type RowProps = { locale: Locale; technology: TechnologyFormRow; number: number };

function TechnologyRow({ locale, technology: { id, name, nameEn, category }, number }: RowProps) {
  const { form } = textOf(locale).editions;
  return (
    <tr>
      <td data-title={form.order}>
        <input type="hidden" name="row" value={id} />
        <RowInput name="order" label={form.orderOf(name)} value={String(number)} narrow />
      </td>
      <td data-title={form.name}>
        <RowInput name="name" label={form.nameOf(name)} value={name} />
      </td>
      <td data-title={form.category}>
        <RowInput name="category" label={form.categoryOf(name)} value={category} list="categories" />
      </td>
      <td data-title={form.nameEn}>
        <RowInput name="nameEn" label={form.nameEnOf(name)} value={nameEn} />
      </td>
      <td data-title={form.remove}>
        <RemoveBox id={id} label={form.removeNamed(name)} word={form.remove} />
      </td>
    </tr>
  );
}

function CategoryFields({ locale, technologies }: RowsProps) {
  const text = textOf(locale).editions.technologies;
  const categories = categoriesOf(technologies);
  if (categories.length === 0) return null;
  return (
    <Details summary={text.categories}>
      {categories.map(({ category, categoryEn }, index) => (
        <div key={category}>
          <input type="hidden" name="categoryDa" value={category} />
          <TextInput
            {...{ locale, id: `category-${index}`, name: 'categoryEn', label: text.categoryEn(category), size: 'l' }}
            defaultValue={categoryEn}
          />
        </div>
      ))}
    </Details>
  );
}

/** Each category once, in the order of the radar. */
function categoriesOf(technologies: readonly TechnologyFormRow[]) {
  const seen = new Map(technologies.map(({ category, categoryEn }) => [category, { category, categoryEn }]));
  return [...seen.values()].filter(({ category }) => category !== '');
}
