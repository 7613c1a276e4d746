import type { ReactNode } from 'react';
import type { ShellPage } from '@/components/shell/pages';
import { Shell } from '@/components/shell/shell';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { Role } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { version } from '@/lib/version';

/** The pages of the menu that each role may open. What a page shows is decided again by lib/data. */
const pagesOf: Record<Role, readonly ShellPage[]> = {
  editor: [
    ...(['overview', 'fill', 'radar', 'areas', 'history', 'initiatives', 'discussion'] as const),
    ...(['experiences', 'rounds', 'papers', 'method'] as const),
    ...(['editions', 'import', 'users', 'reminders', 'settings', 'audit'] as const),
  ],
  contributor: [
    ...(['overview', 'fill', 'radar', 'areas', 'history', 'initiatives', 'discussion'] as const),
    ...(['experiences', 'rounds', 'papers', 'method', 'editions'] as const),
  ],
  reader: [
    ...(['overview', 'radar', 'areas', 'history', 'initiatives', 'discussion'] as const),
    ...(['experiences', 'rounds', 'papers', 'method', 'editions'] as const),
  ],
  coordinator: ['overview', 'rounds', 'method', 'editions', 'users', 'audit'],
};

type Props = { readonly signedIn: SignedIn | null; readonly current?: ShellPage; readonly children: ReactNode };

/** The frame of a page for whoever is signed in, or for nobody. */
export async function PageShell({ signedIn, current, children }: Props) {
  const locale = await currentLocale();
  const viewer = signedIn && {
    kommuneName: signedIn.kommuneName,
    userName: signedIn.userName,
    roleName: textOf(locale).words.roles[signedIn.viewer.role],
    pages: pagesOf[signedIn.viewer.role],
  };
  return (
    <Shell
      locale={locale}
      viewer={viewer}
      demo={process.env.PEJLING_DEMO === 'on'}
      simulated={signedIn?.simulated ?? false}
      version={version}
      {...(current === undefined ? {} : { current })}
    >
      {children}
    </Shell>
  );
}
