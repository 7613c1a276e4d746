import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { EditionHead } from '@/lib/data/edition-view';
import { type Locale, textOf } from '@/lib/text/locale';

type BeginRadarProps = { editions: readonly EditionHead[]; year: number; locale: Locale };

/** Begins the radar of a year: which edition, and go. */
export function BeginRadar({ editions, year, locale }: BeginRadarProps) {
  const { first } = textOf(locale).fill;
  return (
    <form action="/radars" method="post">
      <Select
        locale={locale}
        id="editionId"
        label={first.edition}
        options={editions.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextInput
        locale={locale}
        id="year"
        label={first.year}
        hint={first.yearHint}
        size="xxs"
        inputMode="numeric"
        pattern="[0-9]{4}"
        required
        defaultValue={year}
      />
      <Button>{first.begin(year)}</Button>
    </form>
  );
}
