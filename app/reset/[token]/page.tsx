import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewPassword } from '@/components/people/new-password';
import { Notice } from '@/components/people/notice';
import { MessagePage } from '@/components/shell/message-page';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { findReset } from '@/lib/data/people/password-reset';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { knownKey } from '@/lib/text/known-key';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';

type Props = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = textOf(await currentLocale()).mail.reset.choose;
  const reset = await findReset((await params).token);
  if (reset.ok) return { title: text.title };
  return { title: knownKey(text.closed, reset.reason) === null ? text.missing.title : text.closedTitle };
}

/** Choosing the new password. Opening the link uses nothing up: mail programs open links to look at them. */
export default async function ResetLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const reset = await findReset(token);
  const locale = await currentLocale();
  const { mail, entry } = textOf(locale);
  const text = mail.reset.choose;
  if (!reset.ok) {
    const why = knownKey(text.closed, reset.reason);
    if (why === null) notFound();
    const action = <ButtonLink href="/reset">{text.again}</ButtonLink>;
    return (
      <PageShell signedIn={null}>
        <MessagePage title={text.closedTitle} text={text.closed[why]} actions={action} />
      </PageShell>
    );
  }
  const { failed } = noticeQuery.parse(await searchParams);
  const texts = { failedTitle: text.failedTitle, failed: { ...text.failed, ...entry.password.problems } };
  const { name, email } = reset.value;
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} failed={failed} texts={texts} />
      <PageHeading title={text.title} lead={name === null ? text.leadNameless : text.lead(name)} />
      <form action="/reset/save" method="post">
        <input type="hidden" name="token" value={token} />
        {email === null ? null : <input type="hidden" name="email" value={email} autoComplete="username" />}
        <NewPassword locale={locale} />
        <p>{text.others}</p>
        <Actions>
          <Button>{text.submit}</Button>
        </Actions>
      </form>
    </PageShell>
  );
}
