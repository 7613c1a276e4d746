import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { experiencesHref } from './experience-href';

type FilterFormProps = {
  locale: Locale;
  technologies: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  technologyId: string | undefined;
  search: string;
};

/** Finds among what others have shared, by technology and by words. */
export function FilterForm({ locale, technologies, technologyId = '', search }: FilterFormProps) {
  const { others, technology } = textOf(locale).experiences;
  const options = technologies.map(({ id, name, count }) => ({ value: id, label: others.option(name, count) }));
  return (
    <search>
      <form method="get" action={experiencesHref} className="experience-filter" aria-label={others.filter}>
        <Select
          locale={locale}
          id="technology"
          label={technology}
          options={[{ value: '', label: others.all }, ...options]}
          defaultValue={technologyId}
        />
        <TextInput
          locale={locale}
          id="search"
          type="search"
          label={others.search}
          maxLength={100}
          defaultValue={search}
          autoComplete="off"
        />
        <Button kind="secondary">{others.submit}</Button>
        {technologyId === '' && search === '' ? null : <a href={experiencesHref}>{others.clear}</a>}
      </form>
    </search>
  );
}
