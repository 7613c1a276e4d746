import { Table } from '@/components/ui/table';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref } from './experience-href';
import type { ShownOwnExperience } from './own-experience';
import { StatusBadge } from './status-badge';

type OwnTableProps = { locale: Locale; experiences: readonly ShownOwnExperience[] };

/** The kommune's own experiences: who sees each, and who uses it. */
export function OwnTable({ locale, experiences }: OwnTableProps) {
  const { own } = textOf(locale).experiences;
  return (
    <Table id="own-experiences" caption={own.caption} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{own.columns.technology}</th>
          <th scope="col">{own.columns.status}</th>
          <th scope="col">{own.columns.shared}</th>
          <th scope="col">{own.columns.uses}</th>
        </tr>
      </thead>
      <tbody>
        {experiences.map((experience) => (
          <Row key={experience.id} locale={locale} experience={experience} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ locale, experience }: { locale: Locale; experience: ShownOwnExperience }) {
  const { own, uses: usesText } = textOf(locale).experiences;
  const { id, technology, status, sharedAt, uses } = experience;
  return (
    <tr>
      <th scope="row">
        <a className="experience-link" href={experienceHref(id)}>
          {technology.name}
        </a>
      </th>
      <td data-title={own.columns.status}>
        <StatusBadge locale={locale} status={status} />
      </td>
      <td data-title={own.columns.shared}>
        {status === 'shared' && sharedAt !== null ? (
          formatDate(sharedAt, locale)
        ) : (
          <>
            <span aria-hidden="true">{own.notShared}</span>
            <span className="sr-only">{own.notSharedWord}</span>
          </>
        )}
      </td>
      <td data-title={own.columns.uses}>{uses.length === 0 ? own.nobody : usesText(uses.length)}</td>
    </tr>
  );
}
