import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';

const formats = ['xlsx', 'csv', 'json'] as const;

/** The edition as files, and the template for the next one. */
export function EditionDownloads({ locale, id }: { locale: Locale; id: string }) {
  const text = textOf(locale).editionFiles.download;
  return (
    <Details summary={text.heading}>
      <p>{text.text}</p>
      <FileLinks nameOf={(format) => text.edition(text.formats[format])} href={`/editions/${id}/files/edition`} />
      <h3 className="edition-downloads-heading">{text.templateHeading}</h3>
      <p>{text.templateText}</p>
      <FileLinks nameOf={(format) => text.template(text.formats[format])} href={`/editions/${id}/files/template`} />
      <p>
        <a href="/editions/template/schema.json">{text.schema}</a>
      </p>
    </Details>
  );
}

/** The blank template, where one is about to load a file. */
export function TemplateDownloads({ locale }: { locale: Locale }) {
  const text = textOf(locale).editionFiles.download;
  return (
    <section className="import-section" aria-labelledby="template-heading">
      <h2 id="template-heading">{text.blankHeading}</h2>
      <p>{text.blankText}</p>
      <FileLinks nameOf={(format) => text.blank(text.formats[format])} href="/editions/template/template" />
      <p>
        <a href="/editions/template/schema.json">{text.schema}</a>
      </p>
    </section>
  );
}

type FileLinksProps = { nameOf: (format: (typeof formats)[number]) => string; href: string };

function FileLinks({ nameOf, href }: FileLinksProps) {
  return (
    <ul className="edition-files">
      {formats.map((format) => (
        <li key={format}>
          <a href={`${href}.${format}`}>{nameOf(format)}</a>
        </li>
      ))}
    </ul>
  );
}
