import type { Metadata } from 'next';
import { initiativeHref, initiativesHref } from '@/components/initiatives/addresses';
import { ErrorLinks } from '@/components/initiatives/error-links';
import { formProblems } from '@/components/initiatives/form-problems';
import { typedValues, valuesOf } from '@/components/initiatives/form-values';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { SavedSince } from '@/components/initiatives/saved-since';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import type { InitiativeView } from '@/lib/data/initiatives/read-initiative';
import { readCarriedForm } from '@/lib/http/carried-form';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../../page-shell';
import { refused } from '../../../refused';
import { isGoneName } from '../../names-again';
import { readInitiativePage } from '../read-initiative-page';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await readInitiativePage((await params).id);
  return { title: textOf(locale).initiatives.form.editTitle(view.row.title) };
}

/** The form of an initiative; posted to, it shows once more what was refused, and what another has saved since. */
export default async function EditInitiativePage({ params, searchParams }: Props) {
  const { signedIn, locale, view } = await readInitiativePage((await params).id);
  const { row, initiative, choices } = view;
  if (!row.mayEdit || view.archived) return refused();
  const text = textOf(locale).initiatives;
  const { failed } = noticeQuery.parse(await searchParams);
  const typed = await readCarriedForm();
  const stored = valuesOf(initiative);
  const values = typed === null ? stored : typedValues(typed);
  const errors = typed === null ? {} : formProblems(values, locale);
  const own = initiativeHref(row.id);
  const offered = { technologies: choices.technologies, areas: areasOf(view) };
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb
        locale={locale}
        items={[
          { label: text.title, href: initiativesHref },
          { label: row.title, href: own },
        ]}
        current={text.one.edit}
      />
      {failed === 'conflict' ? (
        <SavedSince {...{ locale, stored, typed: values, choices: offered }} savedBy={view.updatedBy} />
      ) : failed === undefined ? null : (
        <ErrorLinks locale={locale} errors={errors} message={text.failed[isGoneName(failed) ? failed : 'invalid']} />
      )}
      <PageHeading title={text.form.editTitle(row.title)} lead={text.form.editLead} />
      <InitiativeForm
        {...{ locale, values, errors, asked: view.asks.map(({ field }) => field), back: own }}
        choices={offered}
        target={{ kind: 'saved', id: row.id, version: row.version }}
        typed={typed !== null}
      />
    </PageShell>
  );
}

/** The areas that the viewer may choose, and those it has that are no longer in use: they stay until they are taken out. */
function areasOf({ row, choices }: InitiativeView) {
  const chosen = choices.areas.filter(({ id, mayEdit }) => mayEdit || row.areaIds.includes(id));
  const kept = row.areaIds
    .map((id, index) => ({ id, name: row.areaNames[index] ?? id }))
    .filter(({ id }) => !chosen.some((area) => area.id === id));
  return [...chosen, ...kept];
}
