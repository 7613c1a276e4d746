import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { NewPassword } from './new-password';

export interface AcceptFormProps {
  locale: Locale;
  token: string;
  invitation: { readonly email: string; readonly name: string };
  /** The name as it was typed before, when the account could not be made. */
  name: string | undefined;
}

/** An invited person's name and password. The address is the invited one, shown for the browser's password keeper too. */
export function AcceptForm({ locale, token, invitation, name }: AcceptFormProps) {
  const { entry } = textOf(locale);
  const text = entry.invitation;
  return (
    <form action="/invitation/accept" method="post">
      <input type="hidden" name="token" value={token} />
      <TextInput
        locale={locale}
        id="email"
        type="email"
        size="l"
        label={entry.email}
        hint={text.emailHint}
        autoComplete="username"
        defaultValue={invitation.email}
        readOnly
      />
      <TextInput
        locale={locale}
        id="name"
        size="l"
        label={entry.name}
        hint={text.nameHint}
        autoComplete="name"
        maxLength={100}
        defaultValue={name ?? invitation.name}
        required
      />
      <NewPassword locale={locale} />
      <Actions>
        <Button>{text.submit}</Button>
      </Actions>
    </form>
  );
}
