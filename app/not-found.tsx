import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { Shell } from '@/components/shell/shell';
import { ButtonLink } from '@/components/ui/button-link';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).shell.notFound.title };
}

export default async function NotFound() {
  const locale = await currentLocale();
  const { title, text, action } = textOf(locale).shell.notFound;
  return (
    <Shell locale={locale} viewer={null}>
      <MessagePage title={title} text={text} actions={<ButtonLink href="/">{action}</ButtonLink>} />
    </Shell>
  );
}
