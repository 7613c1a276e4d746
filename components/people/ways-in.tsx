import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import { DirectoryButton } from './directory-button';
import { SignInForm } from './sign-in-form';

export interface WaysInProps {
  locale: Locale;
  csrfToken: string;
  /** Where to go once inside. */
  next: string;
  /** The kommune's directory by its name, which may be null for our own words; undefined without one. */
  directory: { readonly name: string | null } | undefined;
  passwords: boolean;
  /** True when somebody is signed in already: the directory is to ask who it is all the same. */
  again: boolean;
  /** True where a new password can be asked for. */
  reset: boolean;
  /** As it was typed before, when nobody was let in. */
  email: string | undefined;
  /** True when something was just tried with a password. */
  passwordTried: boolean;
}

/** How one comes in: by the kommune's directory where there is one, with a password beside it where those are on. */
export function WaysIn(props: WaysInProps) {
  const { locale, csrfToken, next, directory, passwords, reset, email, again, passwordTried } = props;
  const text = textOf(locale).directory;
  const form = <SignInForm {...{ locale, csrfToken, next, reset, email }} primary={directory === undefined} />;
  if (directory === undefined) return form;
  return (
    <>
      <p>{text.signInLead}</p>
      <DirectoryButton
        locale={locale}
        name={directory.name}
        action="/sign-in/directory"
        fields={again ? { next, again: '1' } : { next }}
      />
      {passwords ? (
        <Details summary={text.orPassword} open={passwordTried}>
          {form}
        </Details>
      ) : null}
    </>
  );
}
