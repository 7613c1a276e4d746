import type { Metadata } from 'next';
import { HeadFields } from '@/components/editions/head-fields';
import { HiddenFields } from '@/components/editions/hidden-fields';
import { StepActions } from '@/components/editions/step-actions';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { DraftPageFrame, type DraftPageProps, readDraftRequest } from '../../draft-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.steps.head };
}

export default async function AboutPage(props: DraftPageProps) {
  const request = await readDraftRequest(props);
  const { locale, draft } = request;
  const { id, revision, head } = draft;
  return (
    <DraftPageFrame request={request} step="head" title={textOf(locale).editions.steps.head}>
      <form className="edition-form" method="post" action="/editions/save-head">
        <HiddenFields fields={{ id, revision }} />
        <HeadFields locale={locale} head={head} />
        <StepActions locale={locale} />
      </form>
    </DraftPageFrame>
  );
}
