import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { type InviteProblem, problemAt } from './invite-problem';

export interface PersonFieldsProps {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  /** As it was typed before, when it was refused; or what stands. */
  given: Readonly<Record<string, string>>;
  problem: InviteProblem | null;
  /** False where the address is not to be changed. */
  withEmail?: boolean;
  emailHint?: string;
}

/** Name and address of somebody who is invited, or whose are corrected. */
export function PersonFields(props: PersonFieldsProps) {
  const { locale, id, given, problem, withEmail = true, emailHint } = props;
  const text = textOf(locale).users;
  return (
    <>
      <TextInput
        locale={locale}
        id={`${id}-name`}
        name="name"
        size="l"
        label={text.name}
        error={problemAt(problem, 'name')}
        maxLength={100}
        autoComplete="off"
        defaultValue={given.name}
        required
      />
      {withEmail ? (
        <TextInput
          locale={locale}
          id={`${id}-email`}
          name="email"
          type="email"
          size="l"
          label={text.email}
          hint={emailHint}
          error={problemAt(problem, 'email')}
          maxLength={254}
          autoComplete="off"
          defaultValue={given.email}
          required
        />
      ) : null}
    </>
  );
}
