import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';

export interface SignInFormProps {
  locale: Locale;
  csrfToken: string;
  /** Where to go once inside. */
  next: string;
  /** False where something else on the page comes first. */
  primary: boolean;
  /** True where a new password can be asked for. */
  reset: boolean;
  /** As it was typed before, when nobody was let in. */
  email: string | undefined;
}

/** E-mail and password. A plain form: it works before and without script, and of what was typed the address alone comes back. */
export function SignInForm({ locale, csrfToken, next, primary, reset, email }: SignInFormProps) {
  const { entry: text, directory } = textOf(locale);
  return (
    <form action="/api/auth/callback/password" method="post">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      <TextInput
        locale={locale}
        id="email"
        type="email"
        size="l"
        label={text.email}
        autoComplete="username"
        maxLength={254}
        defaultValue={email}
        required
      />
      <TextInput
        locale={locale}
        id="password"
        type="password"
        size="l"
        label={text.password.label}
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <Actions>
        <Button kind={primary ? 'primary' : 'secondary'}>{text.signIn.submit}</Button>
      </Actions>
      <p className="form-help">{reset ? <a href="/reset">{directory.forgot}</a> : text.signIn.help}</p>
    </form>
  );
}
