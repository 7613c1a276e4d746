import type { Metadata } from 'next';
import { AreasForm } from '@/components/editions/areas-form';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { DraftPageFrame, type DraftPageProps, readDraftRequest } from '../../draft-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.areas.title };
}

export default async function AreasPage(props: DraftPageProps) {
  const request = await readDraftRequest(props);
  const { title, lead } = textOf(request.locale).editions.areas;
  return (
    <DraftPageFrame request={request} step="areas" title={title} lead={lead}>
      <AreasForm locale={request.locale} draft={request.draft} />
    </DraftPageFrame>
  );
}
