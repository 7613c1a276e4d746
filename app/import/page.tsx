import type { Metadata } from 'next';
import { z } from 'zod';
import { TemplateDownloads } from '@/components/editions/edition-downloads';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { currentSignedIn, requireSignedIn } from '@/lib/auth/current';
import { type ImportStart, readImportStart } from '@/lib/data/imports/start';
import { currentLocale } from '@/lib/http/locale';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { InitiativesStart } from './initiatives-start';
import { ImportNotice } from './notice';
import { Waiting } from './waiting';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const querySchema = z.object({
  target: z.enum(['radar', 'edition', 'initiatives']).catch('radar'),
  year: z.coerce.number().int().optional().catch(undefined),
});

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const { importPages, initiativeFiles } = textOf(await currentLocale());
  const { editionTitle, title } = importPages.start;
  const titles = { radar: title, edition: editionTitle, initiatives: initiativeFiles.start.title };
  const { target } = querySchema.parse(await searchParams);
  // Whoever has no answers to read in comes to the edition's page whatever was asked for.
  const isCoordinator = (await currentSignedIn())?.viewer.role === 'coordinator';
  return { title: titles[isCoordinator ? 'edition' : target] };
}

/** Choosing the file to read. */
export default async function ImportPage({ searchParams }: { searchParams: SearchParams }) {
  const signedIn = await requireSignedIn();
  const start = await readImportStart(signedIn.viewer);
  if (!start.ok) return refused();
  const locale = await currentLocale();
  const query = await searchParams;
  const { target: asked, year } = querySchema.parse(query);
  const target = start.value.mayReadAnswers ? asked : 'edition';
  if (target === 'initiatives')
    return <InitiativesStart signedIn={signedIn} locale={locale} query={query} start={start.value} />;
  const text = textOf(locale).importPages.start;
  const isEdition = target === 'edition';
  return (
    <PageShell signedIn={signedIn} current={start.value.mayReadAnswers ? 'import' : 'editions'}>
      {start.value.mayReadAnswers ? null : (
        <Breadcrumb
          locale={locale}
          items={[{ label: textOf(locale).editions.list.title, href: '/editions' }]}
          current={text.editionTitle}
        />
      )}
      <PageHeading title={isEdition ? text.editionTitle : text.title} lead={isEdition ? text.editionLead : text.lead} />
      <ImportNotice locale={locale} query={query} />
      <form method="post" action="/import/upload" encType="multipart/form-data">
        <input type="hidden" name="target" value={target} />
        {isEdition ? (
          <input type="hidden" name="year" value={new Date().getFullYear()} />
        ) : (
          <YearSelect locale={locale} years={start.value.years} chosen={year} />
        )}
        <TextInput
          locale={locale}
          id="file"
          type="file"
          label={isEdition ? text.editionFile : text.file}
          hint={isEdition ? text.editionFileHint : text.fileHint}
          accept={isEdition ? '.csv,.xlsx,.xlsm,.json' : '.csv,.xlsx,.xlsm'}
          required
          size="xl"
        />
        <div className="actions">
          <Button>{isEdition ? text.editionSubmit : text.submit}</Button>
        </div>
      </form>
      {start.value.mayReadAnswers ? <OtherTarget locale={locale} isEdition={isEdition} /> : null}
      {isEdition ? <TemplateDownloads locale={locale} /> : null}
      <Waiting locale={locale} waiting={start.value.waiting} />
      <Imported locale={locale} imported={start.value.imported} />
      <section className="import-section">
        <h2>{isEdition ? text.editionHowTitle : text.howTitle}</h2>
        <ul>
          {(isEdition ? text.editionHow : text.how).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </PageShell>
  );
}

/** What has been imported, each with its way back. */
function Imported({ locale, imported }: { locale: Locale; imported: ImportStart['imported'] }) {
  const text = textOf(locale).importPages.start;
  if (imported.length === 0) return null;
  return (
    <section className="import-section">
      <h2>{text.imported}</h2>
      <ul className="import-done">
        {imported.map(({ changeSetId, fileName, year, answers }) => (
          <li key={changeSetId}>
            <form method="post" action="/import/undo">
              <input type="hidden" name="changeSetId" value={changeSetId} />
              <span>{text.importedItem(fileName, year, answers)}</span>{' '}
              <Button kind="tertiary">{text.undo(fileName)}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

type YearProps = { locale: Locale; years: readonly number[]; chosen: number | undefined };

/** The newest radar unless another is asked for; next to those that exist, the years around now. */
function YearSelect({ locale, years, chosen }: YearProps) {
  const text = textOf(locale).importPages.start;
  const now = new Date().getFullYear();
  const fresh = [now, now + 1, now - 1, now - 2, now - 3, now - 4].filter((year) => !years.includes(year));
  const options = [
    ...years.map((year) => ({ value: String(year), label: text.existing(year) })),
    ...fresh.map((year) => ({ value: String(year), label: text.fresh(year) })),
  ];
  const known = options.some(({ value }) => value === String(chosen));
  const value = known ? String(chosen) : options[0]?.value;
  return <Select locale={locale} id="year" label={text.year} options={options} defaultValue={value} />;
}

function OtherTarget({ locale, isEdition }: { locale: Locale; isEdition: boolean }) {
  const text = textOf(locale).importPages.start;
  return (
    <p className="import-section">
      {isEdition ? text.toRadar : text.toEdition}
      <a href={isEdition ? '/import' : '/import?target=edition'}>{isEdition ? text.toRadarLink : text.toEditionLink}</a>
      {' · '}
      <a href="/import?target=initiatives">{textOf(locale).initiativeFiles.start.link}</a>
    </p>
  );
}
