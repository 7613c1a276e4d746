import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { DemoPeople } from '@/components/people/demo-people';
import { Notice } from '@/components/people/notice';
import { SignInForm } from '@/components/people/sign-in-form';
import { WaysIn } from '@/components/people/ways-in';
import { Alert } from '@/components/ui/alert';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { csrfHeader } from '@/lib/auth/csrf';
import { currentSessionToken, currentSignedIn, isDirectorySilent } from '@/lib/auth/current';
import { directorySettings, passwordsAreOn } from '@/lib/auth/directory-settings';
import { usesHttps } from '@/lib/auth/session-cookie';
import { canAskForReset } from '@/lib/data/people/password-reset';
import { setupState } from '@/lib/data/people/setup';
import { whySessionEnded } from '@/lib/data/people/why-ended';
import { listDemoPeople } from '@/lib/data/shipped/demo';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { returnPath } from '@/lib/http/return-path';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = z.string().max(2000).optional().catch(undefined);
const querySchema = z.object({ next: one, error: one, done: one, again: one });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).entry.signIn.title };
}

/** Where everyone comes in: with a password, or in the demo with one click. */
export default async function SignInPage({ searchParams }: Props) {
  const query = querySchema.parse(await searchParams);
  const next = await nextPath(query);
  const signedIn = await currentSignedIn();
  if (signedIn !== null && !isAgain(query)) redirect(next);
  if (await isDirectorySilent()) redirect(`/sign-in/waiting?next=${encodeURIComponent(next)}`);
  const demo = process.env.PEJLING_DEMO === 'on';
  if (!demo && (await setupState()) === 'open') redirect(setupPath(query));
  const locale = await currentLocale();
  const { entry, directory: text } = textOf(locale);
  const failed: Texts = { ...text.failed, ...entry.signIn.failed };
  const error = query.error === undefined ? undefined : (knownKey(failed, query.error) ?? 'unknown');
  const reset = canAskForReset();
  const email = isOfPassword({ ...query, done: undefined }) ? (await readFlash()).email : undefined;
  const form = { locale, next, csrfToken: (await headers()).get(csrfHeader) ?? '', reset, email };
  const directory = directorySettings();
  const { title, lead } = demo ? entry.demo : signedIn === null ? entry.signIn : entry.signInAgain;
  return (
    <PageShell signedIn={signedIn}>
      <Notice locale={locale} done={query.done} failed={error} texts={{ ...entry.signIn, failed }}>
        {reset && isOfPassword({ ...query, done: undefined }) ? (
          <p>
            <a href="/reset">{text.forgot}</a>
          </p>
        ) : null}
      </Notice>
      {signedIn === null && query.done === undefined && error === undefined ? <WhyEnded locale={locale} /> : null}
      {query.done === 'signed-out' && directory !== null ? <SignedOut locale={locale} /> : null}
      <PageHeading title={title} lead={lead} />
      {demo ? (
        <>
          <p>{entry.demo.thrownAway}</p>
          <DemoPeople {...form} people={await listDemoPeople()} />
          <Details summary={entry.demo.other} open={error !== undefined || query.done !== undefined}>
            <SignInForm {...form} primary={false} />
          </Details>
        </>
      ) : (
        <WaysIn
          {...form}
          again={signedIn !== null}
          directory={directory === null ? undefined : { name: directory.name }}
          passwords={passwordsAreOn()}
          passwordTried={isOfPassword(query)}
        />
      )}
    </PageShell>
  );
}

/**
 * Whoever is signed in already comes here to sign in again, and is told when that failed. An answer of the directory that has been used is
 * no failure: it comes of going back in the browser.
 */
function isAgain({ again, error }: z.infer<typeof querySchema>): boolean {
  return again !== undefined || (error !== undefined && error !== 'directory-state');
}

type Texts = Readonly<Record<string, string>>;

/** True when what the address tells is of the form with a password, which then stands open. */
function isOfPassword({ error, done }: z.infer<typeof querySchema>): boolean {
  return error === 'CredentialsSignin' || error === 'throttled' || (done !== undefined && done !== 'signed-out');
}

/** Why the session that this browser had is over: what the kommune's directory said of it, or what was done here. */
async function WhyEnded({ locale }: { locale: Locale }) {
  const token = await currentSessionToken();
  if (token === null) return null;
  const why = await whySessionEnded(token);
  const { directory, entry } = textOf(locale);
  if (knownKey(directory.ended, why) !== null)
    return (
      <Notice locale={locale} failed={why} texts={{ failedTitle: directory.endedTitle, failed: directory.ended }} />
    );
  const { ended, endedTitle } = entry.signIn;
  return (
    <Alert locale={locale} tone="info" heading={endedTitle}>
      <p>{ended[knownKey(ended, why) ?? 'unknown']}</p>
    </Alert>
  );
}

/** After a sign-out here: the way to sign out of the directory as well, which is not ours to do unasked. */
function SignedOut({ locale }: { locale: Locale }) {
  const text = textOf(locale).directory.signedOut;
  return (
    <Alert locale={locale} tone="info" heading={text.title}>
      <p>{text.text}</p>
      <p>
        <a href="/sign-out/directory">{text.link}</a>
      </p>
    </Alert>
  );
}

/** The first run; where its way by the directory came to nothing, the page there says why. */
function setupPath({ error }: z.infer<typeof querySchema>): string {
  return error === undefined ? '/setup' : `/setup?failed=${encodeURIComponent(error)}`;
}

/** Where to go once inside. After an error next-auth's own cookie still knows; the address no longer does. */
async function nextPath({ next, error }: z.infer<typeof querySchema>): Promise<string> {
  const asked = returnPath(next);
  if (asked !== undefined || error === undefined) return asked ?? '/';
  const name = usesHttps() ? '__Secure-next-auth.callback-url' : 'next-auth.callback-url';
  return returnPath((await cookies()).get(name)?.value) ?? '/';
}
