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
  /** The kommune's directory, where the first account is made by it; undefined where it gets a password. */
  directory: { readonly name: string | null } | undefined;
}

/** The code, whose installation it is, and the first account. */
export function SetupForm({ locale, kommuner, given, directory }: SetupFormProps) {
  const {
    entry: { setup: text },
    directory: { setup: byDirectory, name: ownName },
  } = textOf(locale);
  const { kinds } = text;
  return (
    <form action={directory === undefined ? '/setup/create' : '/setup/directory'} method="post" className="setup-form">
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
      {directory === undefined ? <OwnAccount locale={locale} given={given} /> : null}
      <Actions>
        <Button>{directory === undefined ? text.submit : byDirectory.submit(directory.name ?? ownName)}</Button>
      </Actions>
    </form>
  );
}

/** Who the first account is for, and its password. The directory knows both itself. */
function OwnAccount({ locale, given }: Pick<SetupFormProps, 'locale' | 'given'>) {
  const { entry } = textOf(locale);
  return (
    <>
      <h2>{entry.setup.you}</h2>
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
    </>
  );
}
