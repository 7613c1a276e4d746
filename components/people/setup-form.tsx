import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { NewPassword } from './new-password';

export interface SetupFormProps {
  locale: Locale;
  kommuner: readonly { readonly id: string; readonly name: string }[];
  /** What was typed before, when it could not be used. Never a password or the code. */
  given: Readonly<Record<string, string>>;
}

/** The code, whose installation it is, and the first account. */
export function SetupForm({ locale, kommuner, given }: SetupFormProps) {
  const { entry } = textOf(locale);
  const text = entry.setup;
  const { kinds } = text;
  return (
    <form action="/setup/create" method="post" className="setup-form">
      <TextInput
        locale={locale}
        id="code"
        label={text.code}
        hint={text.codeHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <RadioGroup
        locale={locale}
        id="kind"
        label={text.kind}
        chosen={given.kind ?? 'kommune'}
        required
        choices={[
          { value: 'kommune', label: kinds.kommune, hint: kinds.kommuneHint },
          { value: 'shared', label: kinds.shared, hint: kinds.sharedHint },
        ]}
      />
      <div className="setup-kommune">
        <Select
          locale={locale}
          id="kommuneId"
          label={text.kommune}
          hint={text.kommuneHint}
          defaultValue={given.kommuneId ?? ''}
          options={[
            { value: '', label: text.kommuneNone },
            ...kommuner.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <h2>{text.you}</h2>
      <TextInput
        locale={locale}
        id="name"
        size="l"
        label={entry.name}
        autoComplete="name"
        maxLength={100}
        defaultValue={given.name}
        required
      />
      <TextInput
        locale={locale}
        id="email"
        type="email"
        size="l"
        label={entry.email}
        autoComplete="username"
        maxLength={254}
        defaultValue={given.email}
        required
      />
      <NewPassword locale={locale} />
      <Actions>
        <Button>{text.submit}</Button>
      </Actions>
    </form>
  );
}
