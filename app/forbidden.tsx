import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { WhomToAsk } from '@/components/shell/whom-to-ask';
import { ButtonLink } from '@/components/ui/button-link';
import { currentSignedIn } from '@/lib/auth/current';
import { listOwnEditors, type OwnEditor } from '@/lib/data/people/own-editors';
import type { SignedIn } from '@/lib/data/people/sessions';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { askedPath } from './asked-path';
import { forbiddenTexts } from './forbidden-texts';
import { PageShell } from './page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).shell.forbidden.title };
}

/**
 * What may not be seen: why, and whom of one's own kommune to ask. Next makes it ready with every page, before it is known whether that page
 * is refused: it must ask for little, and fail for nothing.
 */
export default async function Forbidden() {
  const locale = await currentLocale();
  const { signedIn, editors } = await whoAsks();
  const role = signedIn?.viewer.role ?? null;
  const { title, text, action } = forbiddenTexts({ role, path: await askedPath(), locale });
  return (
    <PageShell signedIn={signedIn}>
      <MessagePage title={title} text={text} actions={<ButtonLink href={action.href}>{action.label}</ButtonLink>}>
        <WhomToAsk locale={locale} people={editors} />
      </MessagePage>
    </PageShell>
  );
}

type Asking = { readonly signedIn: SignedIn | null; readonly editors: readonly OwnEditor[] };

/** Nobody while the database cannot be read. */
async function whoAsks(): Promise<Asking> {
  try {
    const signedIn = await currentSignedIn();
    return { signedIn, editors: signedIn === null ? [] : await listOwnEditors(signedIn.viewer) };
  } catch {
    return { signedIn: null, editors: [] };
  }
}
