import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { type Locale, textOf } from '@/lib/text/locale';

export interface TechnologyFieldsProps {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  given?: { readonly name: string; readonly description: string; readonly category: string };
}

/** What is said of a kommune's own technology. The page's list `categories` offers those that the radar has. */
export function TechnologyFields({ locale, id, given }: TechnologyFieldsProps) {
  const text = textOf(locale).settings.technologies;
  return (
    <>
      <TextInput
        locale={locale}
        id={`${id}-name`}
        name="name"
        size="l"
        label={text.name}
        maxLength={80}
        autoComplete="off"
        defaultValue={given?.name}
        required
      />
      <TextInput
        locale={locale}
        id={`${id}-category`}
        name="category"
        size="l"
        label={text.category}
        hint={text.categoryHint}
        list="categories"
        maxLength={60}
        autoComplete="off"
        defaultValue={given?.category}
        required
      />
      <Textarea
        locale={locale}
        id={`${id}-description`}
        name="description"
        label={text.description}
        maxLength={500}
        rows={3}
        defaultValue={given?.description}
        optional
      />
    </>
  );
}
