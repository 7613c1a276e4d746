import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/people/notice';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import { running } from '@/lib/config/running';
import { canAskForReset } from '@/lib/data/people/password-reset';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).mail.reset.title };
}

/** Asking for a new password. The answer is the same for every address, so that it tells nobody who has an account. */
export default async function ResetPage({ searchParams }: Props) {
  if (!running().passwordSignIn) notFound();
  const locale = await currentLocale();
  const text = textOf(locale).mail.reset;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const asks = canAskForReset();
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.title} lead={asks ? text.lead : text.without} />
      {asks ? <AskForm locale={locale} /> : null}
      <p>
        <a href="/sign-in">{text.back}</a>
      </p>
    </PageShell>
  );
}

function AskForm({ locale }: { locale: Locale }) {
  const text = textOf(locale).mail.reset;
  return (
    <form action="/reset/ask" method="post">
      <TextInput
        locale={locale}
        id="email"
        type="email"
        size="l"
        label={text.email}
        autoComplete="username"
        maxLength={254}
        required
      />
      <Actions>
        <Button>{text.submit}</Button>
      </Actions>
    </form>
  );
}
