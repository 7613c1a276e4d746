import { Alert } from '@/components/ui/alert';
import { Details } from '@/components/ui/details';
import { textOf } from '@/lib/text/locale';
import { AcceptForm, type AcceptFormProps } from './accept-form';
import { DirectoryButton } from './directory-button';

export interface AcceptWaysProps extends AcceptFormProps {
  /** The kommune's directory; `groups` where these decide who comes in, so that an invitation gives nothing. */
  directory: { readonly name: string | null; readonly groups: boolean } | undefined;
  passwords: boolean;
}

/** How an invited person gets an account: by the kommune's directory where there is one, else with a password. */
export function AcceptWays({ directory, passwords, ...form }: AcceptWaysProps) {
  if (directory === undefined) return <AcceptForm {...form} />;
  const { locale, token, name } = form;
  if (directory.groups) {
    if (passwords) return <AcceptForm {...form} />;
    return <ByGroups locale={locale} name={directory.name} />;
  }
  const text = textOf(locale).directory.accept;
  return (
    <>
      <p>{text.lead}</p>
      <DirectoryButton locale={locale} name={directory.name} action="/invitation/directory" fields={{ token }} />
      {passwords ? (
        <Details summary={text.orPassword} open={name !== undefined}>
          <AcceptForm {...form} />
        </Details>
      ) : null}
    </>
  );
}

/** Where groups decide: the way in is the same as everybody's. */
function ByGroups({ locale, name }: { locale: AcceptFormProps['locale']; name: string | null }) {
  const { title, text } = textOf(locale).directory.accept.groups;
  return (
    <>
      <Alert locale={locale} tone="info" heading={title}>
        <p>{text}</p>
      </Alert>
      <DirectoryButton locale={locale} name={name} action="/sign-in/directory" fields={{ next: '/' }} />
    </>
  );
}
