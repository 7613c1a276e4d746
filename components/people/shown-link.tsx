import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import { CopyText } from './copy-text';

export interface ShownLinkProps {
  locale: Locale;
  kind: 'invitation' | 'reset';
  name: string;
  link: string;
}

/** A link that was just made, to be passed on by hand: shown now, and never again. */
export function ShownLink({ locale, kind, name, link }: ShownLinkProps) {
  const { users, mail } = textOf(locale);
  const { heading, text, label } = kind === 'reset' ? mail.newLink : users.link;
  const { copy, copied } = users.link;
  return (
    <Alert locale={locale} tone="success" heading={heading(name)}>
      <p>{text}</p>
      <CopyText id="shown-link" value={link} label={label} copy={copy} copied={copied} />
    </Alert>
  );
}
