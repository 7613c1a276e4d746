import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).mail.reset.choose.missing.title };
}

/** A link that never was, or that a newer one has replaced: how to come by one that works. */
export default async function NoReset() {
  const { mail } = textOf(await currentLocale());
  const { title, text } = mail.reset.choose.missing;
  const action = <ButtonLink href="/reset">{mail.reset.choose.again}</ButtonLink>;
  return (
    <PageShell signedIn={null}>
      <MessagePage title={title} text={text} actions={action} />
    </PageShell>
  );
}
