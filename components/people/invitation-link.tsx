import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import { CopyText } from './copy-text';

/** The link of an invitation that was just made: shown now, and never again. */
export function InvitationLink({ locale, name, link }: { locale: Locale; name: string; link: string }) {
  const text = textOf(locale).users.link;
  return (
    <Alert locale={locale} tone="success" heading={text.heading(name)}>
      <p>{text.text}</p>
      <CopyText id="invitation-link" value={link} label={text.label} copy={text.copy} copied={text.copied} />
    </Alert>
  );
}
