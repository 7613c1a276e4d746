import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import type { Ring } from '@/lib/domain/ring';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Value = {
  readonly technology: number;
  readonly area: number | null;
  readonly ring: Ring | null;
  readonly level: number | null;
};
type Content = {
  readonly areas: readonly { readonly name: string }[];
  readonly technologies: readonly { readonly name: string }[];
  readonly values: readonly Value[];
};

/** The values of a file in a table, a radar a column. */
export function EditionFileContent({ locale, content }: { locale: Locale; content: Content }) {
  const { editionFiles, words } = textOf(locale);
  const { review } = editionFiles;
  const { areas, technologies, values } = content;
  if (technologies.length === 0) return null;
  const scopes = [{ name: words.combined, area: null }, ...areas.map(({ name }, area) => ({ name, area }))];
  return (
    <section className="import-section" aria-labelledby="content-heading">
      <h2 id="content-heading">{review.contentHeading}</h2>
      <Details summary={review.contentCaption}>
        <Table id="content-table" caption={review.contentCaption} hideCaption stack>
          <thead>
            <tr>
              <th scope="col">{editionFiles.columns.name.heading}</th>
              {scopes.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {technologies.map((technology, at) => (
              <tr key={technology.name}>
                <th scope="row">{technology.name}</th>
                {scopes.map(({ name, area }) => (
                  <td key={name} data-title={name}>
                    {shown(
                      values.find((value) => value.technology === at && value.area === area),
                      locale,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Details>
    </section>
  );
}

/** The ring, the level, or both; a sign of its own for none. */
function shown(value: Value | undefined, locale: Locale): string {
  const { words, editionFiles } = textOf(locale);
  const parts = [
    ...(value?.ring ? [words.rings[value.ring]] : []),
    ...(value === undefined || value.level === null ? [] : [formatNumber(value.level, locale)]),
  ];
  return parts.length === 0 ? editionFiles.review.unplaced : parts.join(', ');
}
