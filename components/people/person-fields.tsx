import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';

export interface PersonFieldsProps {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  given: Readonly<Record<string, string>>;
}

/** Name and address of somebody who is invited. */
export function PersonFields({ locale, id, given }: PersonFieldsProps) {
  const text = textOf(locale).users;
  return (
    <>
      <TextInput
        locale={locale}
        id={`${id}-name`}
        name="name"
        size="l"
        label={text.name}
        maxLength={100}
        autoComplete="off"
        defaultValue={given.name}
        required
      />
      <TextInput
        locale={locale}
        id={`${id}-email`}
        name="email"
        type="email"
        size="l"
        label={text.email}
        maxLength={254}
        autoComplete="off"
        defaultValue={given.email}
        required
      />
    </>
  );
}
