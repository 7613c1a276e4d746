import { Badge } from '@/components/ui/badge';
import type { MailProblem } from '@/lib/domain/mail/mail-problem';
import { formatDate, formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** Where a letter is. */
export type ShownMailState =
  | { readonly state: 'sent'; readonly at: Date }
  | { readonly state: 'waiting'; readonly at: Date; readonly problem: MailProblem | null }
  | { readonly state: 'failed'; readonly at: Date; readonly problem: MailProblem };

/** One line of where a letter is, and why it is not where it should be. */
export function MailStateLine({ locale, mail }: { locale: Locale; mail: ShownMailState }) {
  const { state: text, problems } = textOf(locale).mail;
  const at = text.at(formatDate(mail.at, locale), formatTime(mail.at, locale));
  if (mail.state === 'sent') return <span className="mail-state">{text.sent(at)}</span>;
  if (mail.problem === null) return <span className="mail-state">{text.waiting}</span>;
  const said = mail.state === 'failed' ? text.failed : text.again(at);
  return (
    <span className="mail-state">
      <Badge tone={mail.state === 'failed' ? 'error' : 'warning'}>{said}</Badge>
      <span>{problems[mail.problem]}</span>
    </span>
  );
}
