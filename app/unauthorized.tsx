import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { Shell } from '@/components/shell/shell';
import { ButtonLink } from '@/components/ui/button-link';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).shell.unauthorized.title };
}

export default async function Unauthorized() {
  const locale = await currentLocale();
  const { title, text, action } = textOf(locale).shell.unauthorized;
  return (
    <Shell locale={locale} viewer={null}>
      <MessagePage title={title} text={text} actions={<ButtonLink href="/sign-in">{action}</ButtonLink>} />
    </Shell>
  );
}
