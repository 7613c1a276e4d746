import type { Metadata } from 'next';
import { NewPassword } from '@/components/people/new-password';
import { Notice } from '@/components/people/notice';
import { OwnSessions } from '@/components/people/own-sessions';
import { WhomToAsk } from '@/components/shell/whom-to-ask';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { currentSessionToken } from '@/lib/auth/session-token';
import { listOwnEditors } from '@/lib/data/people/own-editors';
import { listOwnSessions, mayEndFrom } from '@/lib/data/people/own-sessions';
import { type ProfileView, readProfile } from '@/lib/data/people/profile';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).entry.profile.title };
}

/** One's own account: where one is signed in, and a new password. */
export default async function ProfilePage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const profile = await readProfile(signedIn.viewer);
  const sessions = await listOwnSessions(signedIn.viewer, await currentSessionToken());
  const here = sessions.find(({ current }) => current);
  const editors = await listOwnEditors(signedIn.viewer);
  const locale = await currentLocale();
  const { done, failed } = noticeQuery.parse(await searchParams);
  const { profile: text } = textOf(locale).entry;
  return (
    <PageShell signedIn={signedIn}>
      <Notice locale={locale} done={done} failed={failed} texts={noticeTexts(done ?? failed, locale)} />
      <PageHeading title={text.title} lead={leadOf(profile, locale)} />
      <OwnSessions
        {...{ locale, sessions }}
        endable={here !== undefined && mayEndFrom(here)}
        hasPassword={profile.hasPassword}
      />
      {profile.directory ? null : <NameForm locale={locale} profile={profile} />}
      {profile.hasPassword ? <PasswordForm locale={locale} email={profile.email} /> : null}
      {editors.length > 0 ? (
        <section id="ask">
          <h2>{textOf(locale).shell.forbidden.who}</h2>
          <WhomToAsk locale={locale} people={editors} />
        </section>
      ) : null}
      <p className="profile-kept">
        <a href="/personal">{text.kept}</a>
      </p>
    </PageShell>
  );
}

function leadOf({ hasPassword, directory, email }: ProfileView, locale: Locale): string {
  const text = textOf(locale).entry.profile;
  if (directory) return text.directory(email);
  return hasPassword ? text.lead(email) : text.none;
}

/** The words of the forms: a name, a password that is changed, and a session that is ended. */
function noticeTexts(told: string | undefined, locale: Locale) {
  const { entry, mail } = textOf(locale);
  const { name } = entry.profile;
  if (told === 'name' || knownKey(name.failed, told) !== null) return { ...name, done: { name: name.done } };
  const { profile: text, password } = entry;
  return {
    doneTitle: told === 'password' ? text.doneTitle : mail.sessions.doneTitle,
    done: { password: text.done, ...mail.sessions.done },
    failedTitle: text.failedTitle,
    failed: { ...text.failed, ...password.problems, ...mail.sessions.failed },
  };
}

function NameForm({ locale, profile: { name, revision } }: { locale: Locale; profile: ProfileView }) {
  const { profile, name: label } = textOf(locale).entry;
  const text = profile.name;
  return (
    <form action="/profile/name" method="post">
      <h2>{text.title}</h2>
      <input type="hidden" name="revision" value={revision} />
      <TextInput
        locale={locale}
        id="name"
        size="l"
        label={label}
        hint={text.hint}
        autoComplete="name"
        maxLength={100}
        defaultValue={name}
        required
      />
      <Actions>
        <Button kind="secondary">{text.submit}</Button>
      </Actions>
    </form>
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
