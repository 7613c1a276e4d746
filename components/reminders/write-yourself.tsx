import { CopyText } from '@/components/people/copy-text';
import { textOf } from '@/lib/text/locale';
import { mailToAll, type OwnMail } from './own-mail';

/** Where no letters are sent: the text and the addresses for writing to all who have answers missing. */
export function WriteYourself(mail: OwnMail) {
  const text = textOf(mail.locale).mail.reminders;
  const { recipients } = mail.view;
  if (recipients.length === 0) return null;
  const addresses = recipients.map(({ email }) => email).join(', ');
  const all = mailToAll(mail);
  return (
    <div className="write-yourself">
      {all.href === null || recipients.length === 1 ? null : (
        <p>
          <a href={all.href}>{text.writeAll}</a>
          <br />
          <span className="form-hint">{text.writeAllHint}</span>
        </p>
      )}
      <CopyText
        id="ready-text"
        value={all.text}
        rows={Math.min(16, all.text.split('\n').length + 1)}
        label={recipients.length === 1 ? text.readyTextOne : text.readyText}
        copy={text.copyText}
        copied={text.copiedText}
      />
      <CopyText id="addresses" value={addresses} label={text.addresses} copy={text.copy} copied={text.copied} />
    </div>
  );
}
