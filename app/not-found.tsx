import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { currentSignedIn } from '@/lib/auth/current';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from './page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).shell.notFound.title };
}

/** What is not there: the frame stays, so that one sees that one is still signed in. */
export default async function NotFound() {
  const locale = await currentLocale();
  const { title, text, action } = textOf(locale).shell.notFound;
  return (
    <PageShell signedIn={await currentSignedIn()}>
      <MessagePage title={title} text={text} actions={<ButtonLink href="/">{action}</ButtonLink>} />
    </PageShell>
  );
}
