import type { Metadata } from 'next';
import { TechnologiesForm } from '@/components/editions/technologies-form';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { DraftPageFrame, type DraftPageProps, readDraftRequest } from '../../draft-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.technologies.title };
}

export default async function TechnologiesPage(props: DraftPageProps) {
  const request = await readDraftRequest(props);
  const { title, lead } = textOf(request.locale).editions.technologies;
  return (
    <DraftPageFrame request={request} step="technologies" title={title} lead={lead}>
      <TechnologiesForm locale={request.locale} draft={request.draft} />
    </DraftPageFrame>
  );
}
