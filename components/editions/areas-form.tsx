import { Table } from '@/components/ui/table';
import { Textarea } from '@/components/ui/textarea';
import { type Locale, textOf } from '@/lib/text/locale';
import { HiddenFields } from './hidden-fields';
import { RemoveBox, RowInput } from './row-input';
import { StepActions } from './step-actions';

type AreaView = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly values: number;
};

type AreasFormProps = {
  locale: Locale;
  draft: { readonly id: string; readonly revision: number; readonly areas: readonly AreaView[] };
};

/** The edition's areas: rename, order, remove, and add one a line. */
export function AreasForm({ locale, draft: { id, revision, areas } }: AreasFormProps) {
  const { areas: text, form } = textOf(locale).editions;
  return (
    <form className="edition-form" method="post" action="/editions/save-areas">
      <HiddenFields fields={{ id, revision }} />
      {areas.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <Table id="areas" caption={text.caption} stack>
            <thead>
              <tr>
                <th scope="col">{form.order}</th>
                <th scope="col">{form.name}</th>
                <th scope="col">{form.nameEn}</th>
                <th scope="col">{textOf(locale).editions.steps.values}</th>
                <th scope="col">{form.remove}</th>
              </tr>
            </thead>
            <tbody>
              {areas.map((area, index) => (
                <AreaRow key={area.id} locale={locale} area={area} number={index + 1} />
              ))}
            </tbody>
          </Table>
          <p className="edition-note">{text.removeHint}</p>
        </>
      )}
      <Textarea locale={locale} id="add" label={text.add} hint={text.addHint} warns={false} rows={8} optional />
      <StepActions locale={locale} />
    </form>
  );
}

function AreaRow({ locale, area, number }: { locale: Locale; area: AreaView; number: number }) {
  const { areas: text, form, steps } = textOf(locale).editions;
  const { id, name, nameEn, values } = area;
  return (
    <tr>
      <td data-title={form.order}>
        <input type="hidden" name="row" value={id} />
        <RowInput name="order" label={form.orderOf(name)} value={String(number)} narrow />
      </td>
      <td data-title={form.name}>
        <RowInput name="name" label={form.nameOf(name)} value={name} />
      </td>
      <td data-title={form.nameEn}>
        <RowInput name="nameEn" label={form.nameEnOf(name)} value={nameEn} />
      </td>
      <td data-title={steps.values}>{text.valueCount(values)}</td>
      <td data-title={form.remove}>
        <RemoveBox id={id} label={form.removeNamed(name)} word={form.remove} />
      </td>
    </tr>
  );
}
