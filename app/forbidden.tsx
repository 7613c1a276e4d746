import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { currentSignedIn } from '@/lib/auth/current';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { Role } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { askedPath } from './asked-path';
import { forbiddenTexts } from './forbidden-texts';
import { PageShell } from './page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).shell.forbidden.title };
}

/**
 * What may not be seen: why, and the way to whom one can ask. Next makes it ready with every page, before it is known whether that page is
 * refused: it must ask for nothing more, fail for nothing, and name nobody.
 */
export default async function Forbidden() {
  const locale = await currentLocale();
  const signedIn = await whoAsks();
  const role = signedIn?.viewer.role ?? null;
  const { forbidden } = textOf(locale).shell;
  const { title, text, action } = forbiddenTexts({ role, path: await askedPath(), locale });
  return (
    <PageShell signedIn={signedIn}>
      <MessagePage title={title} text={text} actions={<ButtonLink href={action.href}>{action.label}</ButtonLink>}>
        {role !== null && asking.includes(role) ? (
          <p>
            {forbidden.ask} <a href="/profile#ask">{forbidden.whom}</a>
          </p>
        ) : null}
      </MessagePage>
    </PageShell>
  );
}

/** Who may be given more than they have. */
const asking: readonly Role[] = ['contributor', 'reader'];

/** Nobody while the database cannot be read. */
async function whoAsks(): Promise<SignedIn | null> {
  return currentSignedIn().catch(() => null);
}
