import { TextInput } from '@/components/ui/text-input';
import { passwordLength } from '@/lib/domain/password-rule';
import { type Locale, textOf } from '@/lib/text/locale';

/** The field of a new password, with the rule said where it is typed. */
export function NewPassword({ locale, label }: { locale: Locale; label?: string }) {
  const { password } = textOf(locale).entry;
  return (
    <TextInput
      locale={locale}
      id="password"
      type="password"
      size="l"
      label={label ?? password.label}
      hint={password.hint}
      autoComplete="new-password"
      minLength={passwordLength.least}
      maxLength={passwordLength.most}
      required
    />
  );
}
