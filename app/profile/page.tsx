import type { Metadata } from 'next';
import { NewPassword } from '@/components/people/new-password';
import { Notice } from '@/components/people/notice';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { readProfile } from '@/lib/data/people/profile';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).entry.profile.title };
}

/** One's own account: a new password. */
export default async function ProfilePage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const profile = await readProfile(signedIn.viewer);
  const locale = await currentLocale();
  const { profile: text, password } = textOf(locale).entry;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const texts = { ...text, done: { password: text.done }, failed: { ...text.failed, ...password.problems } };
  return (
    <PageShell signedIn={signedIn}>
      <Notice locale={locale} done={done} failed={failed} texts={texts} />
      <PageHeading title={text.title} lead={profile.hasPassword ? text.lead(profile.email) : text.none} />
      {profile.hasPassword ? <PasswordForm locale={locale} email={profile.email} /> : null}
    </PageShell>
  );
}

function PasswordForm({ locale, email }: { locale: Locale; email: string }) {
  const text = textOf(locale).entry.profile;
  return (
    <form action="/profile/password" method="post">
      <h2>{text.change}</h2>
      <p>{text.others}</p>
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <TextInput
        locale={locale}
        id="current"
        type="password"
        size="l"
        label={text.current}
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <NewPassword locale={locale} label={text.next} />
      <Actions>
        <Button>{text.submit}</Button>
      </Actions>
    </form>
  );
}
