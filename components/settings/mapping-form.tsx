import { Fragment } from 'react';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { type Locale, textOf } from '@/lib/text/locale';

interface Named {
  id: string;
  name: string;
}

export interface MappingFormProps {
  locale: Locale;
  edition: { readonly id: string; readonly title: string; readonly areas: readonly Named[] };
  areas: readonly (Named & { readonly mapping: Readonly<Record<string, string>> })[];
}

/** Which of an edition's areas each of the kommune's answers to. The fields are named by the area, and tell what was shown. */
export function MappingForm({ locale, edition, areas }: MappingFormProps) {
  const text = textOf(locale).settings.areas;
  const options = [
    { value: '', label: text.none },
    ...edition.areas.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form action="/settings/areas/mapping" method="post" autoComplete="off">
      <h2>{text.mapping(edition.title)}</h2>
      <p>{text.mappingLead}</p>
      <input type="hidden" name="editionId" value={edition.id} />
      <div className="mapping-fields">
        {areas.map(({ id, name, mapping }) => (
          <Fragment key={id}>
            <input type="hidden" name={`before.${id}`} value={mapping[edition.id] ?? ''} />
            <Select
              locale={locale}
              id={`map-${edition.id}-${id}`}
              name={`area.${id}`}
              label={name}
              options={options}
              defaultValue={mapping[edition.id] ?? ''}
            />
          </Fragment>
        ))}
      </div>
      <Actions>
        <Button kind="secondary">{text.mappingSave}</Button>
      </Actions>
    </form>
  );
}
