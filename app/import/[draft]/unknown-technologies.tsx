import { ChoiceSelect } from '@/components/import/choice-select';
import { Table } from '@/components/ui/table';
import type { EditionFileReview } from '@/lib/data/imports/edition-file-review';
import type { EditionContentTechnology } from '@/lib/import/edition-content';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = {
  locale: Locale;
  review: Pick<EditionFileReview, 'known' | 'matches'>;
  technologies: readonly EditionContentTechnology[];
};

/** The names of a file that are not known, each with what it may be; a close spelling is chosen beforehand. */
export function UnknownTechnologies({ locale, review: { known, matches }, technologies }: Props) {
  const text = textOf(locale).editionFiles.review;
  const open = technologies.flatMap(({ name }, at) => (matches[at]?.sure ? [] : [{ name, at }]));
  if (open.length === 0) return <p>{text.allKnown}</p>;
  const taken = new Set(matches.flatMap((match) => (match?.sure ? [match.id] : [])));
  const free = known.filter(({ id }) => !taken.has(id));
  const groups = [
    { label: text.newTechnology, options: [{ value: '', label: text.newTechnology }] },
    {
      label: text.knownTechnologies,
      options: free.map(({ id, name, nameEn }) => ({ value: id, label: locale === 'en' ? nameEn : name })),
    },
  ];
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">{text.namesHeading}</h2>
      <p>{text.namesText}</p>
      <Table id="names-table" caption={text.namesCaption} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{text.nameColumn}</th>
            <th scope="col">{text.useColumn}</th>
          </tr>
        </thead>
        <tbody>
          {open.map(({ name, at }) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              <td data-title={text.useColumn}>
                <ChoiceSelect
                  label={text.useOf(name)}
                  name={`use.${at}`}
                  defaultValue={matches[at]?.id ?? ''}
                  groups={groups}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
