import { viewHref } from '@/components/initiative-views/view-switch';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import type { ImportStart } from '@/lib/data/imports/start';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { ImportNotice } from './notice';
import { Waiting } from './waiting';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { signedIn: SignedIn; locale: Locale; query: Query; start: ImportStart };

/** Choosing a sheet of initiatives to read. */
export function InitiativesStart({ signedIn, locale, query, start }: Props) {
  const { initiativeFiles, initiatives, importPages } = textOf(locale);
  const text = initiativeFiles.start;
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb locale={locale} items={[{ label: initiatives.title, href: viewHref('list') }]} current={text.title} />
      <PageHeading title={text.title} lead={text.lead} />
      <ImportNotice locale={locale} query={query} />
      <form method="post" action="/import/upload" encType="multipart/form-data">
        <input type="hidden" name="target" value="initiatives" />
        <input type="hidden" name="year" value={new Date().getFullYear()} />
        <TextInput
          locale={locale}
          id="file"
          type="file"
          label={text.file}
          hint={text.fileHint}
          accept=".csv,.xlsx,.xlsm"
          required
          size="xl"
        />
        <div className="actions">
          <Button>{text.submit}</Button>
          <a href={viewHref('files')}>{text.template}</a>
        </div>
      </form>
      <Waiting locale={locale} waiting={start.waiting.filter(({ kind }) => kind === 'initiatives')} />
      <Imported locale={locale} imported={start.importedInitiatives} heading={importPages.start.imported} />
      <p className="import-section">
        {text.back}
        <a href="/import">{text.backLink}</a>
      </p>
    </PageShell>
  );
}

type ImportedProps = { locale: Locale; imported: ImportStart['importedInitiatives']; heading: string };

/** What has been imported, each with its way back. */
function Imported({ locale, imported, heading }: ImportedProps) {
  const text = textOf(locale).initiativeFiles;
  if (imported.length === 0) return null;
  return (
    <section className="import-section">
      <h2>{heading}</h2>
      <ul className="import-done">
        {imported.map(({ importId, fileName, made, changed }) => (
          <li key={importId}>
            <form method="post" action="/import/undo-initiatives">
              <input type="hidden" name="importId" value={importId} />
              <span>{text.importedItem(fileName, made, changed)}</span>{' '}
              <Button kind="tertiary">{text.undoOf(fileName)}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
