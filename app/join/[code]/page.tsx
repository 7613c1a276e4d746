import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { JoinForm } from '@/components/room/join-form';
import { PageHeading } from '@/components/ui/page-heading';
import { parseJoinCode, showJoinCode } from '@/lib/domain/meeting/join-code';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).room.join.title };
}

/** Where the picture on the screen leads: one button. Opening it joins nothing, so that a preview of the link does not either. */
export default async function JoinByLinkPage({ params }: Props) {
  const code = parseJoinCode((await params).code);
  if (code === null) redirect('/join?failed=no-meeting');
  const locale = await currentLocale();
  const { join } = textOf(locale).room;
  return (
    <PageShell signedIn={null}>
      <PageHeading title={join.title} lead={join.leadCode(showJoinCode(code))} />
      <p>{join.what}</p>
      <JoinForm locale={locale} code={showJoinCode(code)} />
    </PageShell>
  );
}
