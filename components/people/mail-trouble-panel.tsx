import { Alert } from '@/components/ui/alert';
import type { MailProblem } from '@/lib/domain/mail/mail-problem';
import { type Locale, textOf } from '@/lib/text/locale';

export interface MailTroublePanelProps {
  locale: Locale;
  trouble: readonly { readonly problem: MailProblem; readonly waiting: number; readonly failed: number }[];
}

/** Letters that did not get away, and why; nothing when all did. */
export function MailTroublePanel({ locale, trouble }: MailTroublePanelProps) {
  const { trouble: text, problems } = textOf(locale).mail;
  if (trouble.length === 0) return null;
  return (
    <Alert locale={locale} tone="warning" heading={text.heading}>
      <ul>
        {trouble.map(({ problem, waiting, failed }) => (
          <li key={problem}>
            {problems[problem]} {failed > 0 ? text.failed(failed) : null} {waiting > 0 ? text.waiting(waiting) : null}
          </li>
        ))}
      </ul>
      <p>{text.rest}</p>
    </Alert>
  );
}
