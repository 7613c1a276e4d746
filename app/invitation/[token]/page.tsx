import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AcceptWays, type AcceptWaysProps } from '@/components/people/accept-ways';
import { Notice } from '@/components/people/notice';
import { MessagePage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { directorySettings, passwordsAreOn } from '@/lib/auth/directory-settings';
import { findInvitation } from '@/lib/data/people/accept-invitation';
import { readFlash } from '@/lib/http/flash';
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
  const { invitation: text } = textOf(await currentLocale()).entry;
  const invitation = await findInvitation((await params).token);
  if (invitation.ok) return { title: text.title };
  return { title: knownKey(text.closed, invitation.reason) === null ? text.missing.title : text.closedTitle };
}

/** What an invited person opens: name and password make the account. A link that never was is not found. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  const locale = await currentLocale();
  const { invitation: text, password } = textOf(locale).entry;
  if (!invitation.ok) {
    const why = knownKey(text.closed, invitation.reason);
    if (why === null) notFound();
    const action = <ButtonLink href="/sign-in">{text.toSignIn}</ButtonLink>;
    return (
      <PageShell signedIn={null}>
        <MessagePage title={text.closedTitle} text={text.closed[why]} actions={action} />
      </PageShell>
    );
  }
  const { failed } = noticeQuery.parse(await searchParams);
  const texts = { failedTitle: text.failedTitle, failed: { ...text.failed, ...password.problems } };
  const { role, kommuneName } = invitation.value;
  const given = failed === undefined ? undefined : (await readFlash()).name;
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} failed={failed} texts={texts} />
      <PageHeading title={text.title} lead={text.leads[role](kommuneName ?? '')} />
      <AcceptWays {...{ locale, token }} invitation={invitation.value} name={given} {...acceptWays()} />
    </PageShell>
  );
}

/** The ways to an account that this installation has. */
function acceptWays(): Pick<AcceptWaysProps, 'directory' | 'passwords'> {
  const settings = directorySettings();
  const directory = settings === null ? undefined : { name: settings.name, groups: settings.groups !== null };
  return { directory, passwords: passwordsAreOn() };
}
