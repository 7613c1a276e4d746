import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { NewRadarView } from '@/lib/data/radars/radars';
import { type Locale, textOf } from '@/lib/text/locale';

type BeginRadarProps = { choices: NewRadarView; locale: Locale };

/** Begins a kommune's first radar: which edition, which year, and go. */
export function BeginRadar({ choices, locale }: BeginRadarProps) {
  const { first } = textOf(locale).fill;
  const { editions, suggestedYear } = choices;
  return (
    <form className="fill-begin" action="/radars" method="post">
      <Select
        locale={locale}
        id="editionId"
        label={first.edition}
        options={editions.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={(editions.find(({ simulated }) => !simulated) ?? editions[0])?.id}
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
        defaultValue={suggestedYear}
      />
      <Actions>
        <Button>{first.begin(suggestedYear)}</Button>
      </Actions>
    </form>
  );
}
