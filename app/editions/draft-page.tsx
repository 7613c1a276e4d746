import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { problemStep } from '@/components/editions/draft-problems';
import { type DraftStepName, DraftSteps } from '@/components/editions/draft-steps';
import { Notice } from '@/components/editions/notice';
import { Badge } from '@/components/ui/badge';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { requireSignedIn } from '@/lib/auth/current';
import { type DraftForm, readDraftForm } from '@/lib/data/editions/form';
import type { SignedIn } from '@/lib/data/people/sessions';
import { currentLocale } from '@/lib/http/locale';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { missed } from '../refused';
import { editionHref } from './edition-fields';
import { readQuery, type SearchParams } from './query';

export type DraftPageProps = { params: Promise<{ id: string }>; searchParams: SearchParams };

export type DraftRequest = {
  readonly signedIn: SignedIn;
  readonly locale: Locale;
  readonly draft: DraftForm;
  readonly query: Awaited<ReturnType<typeof readQuery>>;
};

/** The draft of a step's address. What is frozen has a page, but no forms: the browser is sent there. */
export async function readDraftRequest({ params, searchParams }: DraftPageProps): Promise<DraftRequest> {
  const signedIn = await requireSignedIn();
  const { id } = await params;
  const found = await readDraftForm(signedIn.viewer, id);
  if (!found.ok && found.code === 'conflict') redirect(`${editionHref(id)}?failed=frozen`);
  if (!found.ok) return missed();
  return { signedIn, locale: await currentLocale(), draft: found.value, query: await readQuery(searchParams) };
}

type DraftPageFrameProps = {
  request: DraftRequest;
  step: DraftStepName;
  title: string;
  lead?: string;
  children: ReactNode;
};

/** What stands around each step of a draft: where one is, and what became of the last form. */
export function DraftPageFrame({ request, step, title, lead, children }: DraftPageFrameProps) {
  const { signedIn, locale, draft, query } = request;
  const text = textOf(locale).editions;
  const names = draft.technologies.filter(({ id }) => query.unreadIds.includes(id)).map(({ name }) => name);
  const badges = (
    <>
      <Badge tone="info">{text.form.draftOf(draft.version)}</Badge>{' '}
      {draft.simulated ? <SimulatedBadge locale={locale} /> : null}
    </>
  );
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb
        locale={locale}
        items={[
          { label: text.list.title, href: '/editions' },
          { label: draft.head.title, href: editionHref(draft.id) },
        ]}
        current={text.steps[step]}
      />
      <Notice locale={locale} done={query.done} failed={query.failed} unread={names} />
      <PageHeading title={title} lead={lead} badge={badges} />
      <DraftSteps locale={locale} id={draft.id} current={step} faulty={draft.problems.map(problemStep)} />
      {children}
    </PageShell>
  );
}
