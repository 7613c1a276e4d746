import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { DemoPeople } from '@/components/people/demo-people';
import { Notice } from '@/components/people/notice';
import { SignInForm } from '@/components/people/sign-in-form';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { csrfHeader } from '@/lib/auth/csrf';
import { currentSignedIn } from '@/lib/auth/current';
import { usesHttps } from '@/lib/auth/session-cookie';
import { setupState } from '@/lib/data/people/setup';
import { listDemoPeople } from '@/lib/data/shipped/demo';
import { currentLocale } from '@/lib/http/locale';
import { returnPath } from '@/lib/http/return-path';
import { knownKey } from '@/lib/text/known-key';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = z.string().max(2000).optional().catch(undefined);
const querySchema = z.object({ next: one, error: one, done: one });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).entry.signIn.title };
}

/** Where everyone comes in: with a password, or in the demo with one click. */
export default async function SignInPage({ searchParams }: Props) {
  const query = querySchema.parse(await searchParams);
  const next = await nextPath(query);
  if ((await currentSignedIn()) !== null) redirect(next);
  const demo = process.env.PEJLING_DEMO === 'on';
  if (!demo && (await setupState()) === 'open') redirect('/setup');
  const locale = await currentLocale();
  const { entry } = textOf(locale);
  const { failed } = entry.signIn;
  const error = query.error === undefined ? undefined : (knownKey(failed, query.error) ?? 'unknown');
  const form = { locale, next, csrfToken: (await headers()).get(csrfHeader) ?? '' };
  const { title, lead } = demo ? entry.demo : entry.signIn;
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} done={query.done} failed={error} texts={entry.signIn} />
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
        <SignInForm {...form} primary />
      )}
    </PageShell>
  );
}

/** Where to go once inside. After an error next-auth's own cookie still knows; the address no longer does. */
async function nextPath({ next, error }: z.infer<typeof querySchema>): Promise<string> {
  const asked = returnPath(next);
  if (asked !== undefined || error === undefined) return asked ?? '/';
  const name = usesHttps() ? '__Secure-next-auth.callback-url' : 'next-auth.callback-url';
  return returnPath((await cookies()).get(name)?.value) ?? '/';
}
