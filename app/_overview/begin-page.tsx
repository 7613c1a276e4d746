import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { SignedIn } from '@/lib/data/people/sessions';
import { can } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

/** The kommune has no radar: its editor begins one; everybody else learns what it will be. */
export function BeginPage({ signedIn, locale }: { signedIn: SignedIn; locale: Locale }) {
  const { begin } = textOf(locale).overview;
  const { viewer, kommuneName } = signedIn;
  const begins = can(viewer, { action: 'change-settings', kommuneId: viewer.kommuneId ?? '' });
  return (
    <PageShell signedIn={signedIn} current="overview">
      <PageHeading
        title={begin.heading(kommuneName ?? '')}
        lead={begins ? begin.lead : begin.wait}
        actions={
          <>
            {begins ? <ButtonLink href="/radars/new">{begin.action}</ButtonLink> : null}
            <ButtonLink href="/method" kind={begins ? 'secondary' : 'primary'}>
              {begin.method}
            </ButtonLink>
          </>
        }
      />
    </PageShell>
  );
}
