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

/** Which of an edition's areas each of the kommune's answers to. The fields are named by the area. */
export function MappingForm({ locale, edition, areas }: MappingFormProps) {
  const text = textOf(locale).settings.areas;
  const options = [
    { value: '', label: text.none },
    ...edition.areas.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form action="/settings/areas/mapping" method="post">
      <h2>{text.mapping(edition.title)}</h2>
      <p>{text.mappingLead}</p>
      <input type="hidden" name="editionId" value={edition.id} />
      <div className="mapping-fields">
        {areas.map((area) => (
          <Select
            key={area.id}
            locale={locale}
            id={`map-${edition.id}-${area.id}`}
            name={`area.${area.id}`}
            label={area.name}
            options={options}
            defaultValue={area.mapping[edition.id] ?? ''}
          />
        ))}
      </div>
      <Actions>
        <Button kind="secondary">{text.mappingSave}</Button>
      </Actions>
    </form>
  );
}
