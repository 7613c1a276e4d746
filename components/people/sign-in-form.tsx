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
}

/** E-mail and password. A plain form: it works before and without script, and nothing typed is sent back to the page. */
export function SignInForm({ locale, csrfToken, next, primary }: SignInFormProps) {
  const text = textOf(locale).entry;
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
      <p className="form-help">{text.signIn.help}</p>
    </form>
  );
}
