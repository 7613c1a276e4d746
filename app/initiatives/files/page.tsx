import type { Metadata } from 'next';
import { countFilters, filteredHref, readFilters, type ViewFilters } from '@/components/initiative-views/view-filters';
import { ViewSwitch } from '@/components/initiative-views/view-switch';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { listInitiatives } from '@/lib/data/initiatives/list-initiatives';
import { can } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const filters = ['search', 'phase', 'areaId', 'technologyId', 'problem'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiativeFiles.title };
}

/** Initiatives out to a spreadsheet, and in from one. */
export default async function InitiativeFilesPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const asked = readFilters(await searchParams);
  const read = await listInitiatives(signedIn.viewer, { ...asked, language: locale, today: today(), page: 1, size: 1 });
  if (!read.ok) return refused();
  const { kommuneId } = signedIn.viewer;
  const mayImport = kommuneId !== null && can(signedIn.viewer, { action: 'import', kommuneId });
  const text = textOf(locale).initiativeFiles;
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <PageHeading title={text.title} lead={mayImport ? text.lead : text.leadReader} />
      <ViewSwitch locale={locale} current="files" filters={asked} />
      <Get locale={locale} asked={asked} total={read.value.total} all={read.value.all} />
      <section className="import-section">
        <h2>{text.put.heading}</h2>
        <p>{mayImport ? text.put.text : text.put.editorOnly}</p>
        {mayImport ? (
          <ButtonLink href="/import?target=initiatives" kind="secondary">
            {text.put.link}
          </ButtonLink>
        ) : null}
      </section>
    </PageShell>
  );
}

type GetProps = { locale: Locale; asked: ViewFilters; total: number; all: number };

function Get({ locale, asked, total, all }: GetProps) {
  const text = textOf(locale).initiativeFiles.get;
  const narrowed = countFilters(asked, filters) > 0;
  return (
    <section className="import-section">
      <h2>{text.heading}</h2>
      <p>
        {all === 0 ? text.empty : narrowed ? text.filtered(total) : text.text(total)}{' '}
        {narrowed ? <a href="/initiatives/files">{text.all}</a> : null}
      </p>
      <div className="actions">
        <ButtonLink href={filteredHref('/initiatives/files/xlsx', asked)}>{text.xlsx}</ButtonLink>
        <ButtonLink href={filteredHref('/initiatives/files/csv', asked)} kind="secondary">
          {text.csv}
        </ButtonLink>
      </div>
    </section>
  );
}
