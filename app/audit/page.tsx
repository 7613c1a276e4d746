import type { Metadata } from 'next';
import { AuditFilterForm } from '@/components/audit/audit-filter-form';
import { auditHref, auditPath } from '@/components/audit/audit-href';
import { AuditList } from '@/components/audit/audit-list';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { running } from '@/lib/config/running';
import { listAuditPeople } from '@/lib/data/audit/list-audit-people';
import { type AuditPage, readAudit } from '@/lib/data/audit/read-audit';
import { readThingNames } from '@/lib/data/audit/thing-names';
import type { Viewer } from '@/lib/domain/access';
import { auditKinds, installationKinds } from '@/lib/domain/audit/audit-words';
import { currentLocale } from '@/lib/http/locale';
import { auditThingInFull } from '@/lib/text/audit-thing';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { type AskedAudit, readAuditQuery } from './audit-query';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).audit.title };
}

/** Who did what and when: the kommune's own for its editor, the installation's for a coordinator. */
export default async function AuditLogPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const asked = readAuditQuery(await searchParams);
  const read = await readAudit(viewer, asked.filter, asked.before);
  if (!read.ok) return refused();
  const { audit } = textOf(locale);
  const narrowed = Object.values(asked.query).some((value) => value !== undefined);
  const people = await listAuditPeople(viewer);
  const kinds = viewer.kommuneId === null ? installationKinds : auditKinds;
  return (
    <PageShell signedIn={signedIn} current="audit">
      <PageHeading title={audit.title} lead={viewer.kommuneId === null ? audit.leadInstallation : audit.lead} />
      <AuditFilterForm {...{ locale, query: asked.query, people, kinds, narrowed }} />
      <Narrowed {...{ locale, asked, thing: await thingOf(viewer, asked, locale) }} />
      {isReversed(asked) ? null : <Found {...{ locale, asked, page: read.value, narrowed }} />}
      <p className="audit-small">{audit.keeps(running().auditRetentionDays)}</p>
      <p className="audit-small">{audit.keepsNoNames}</p>
    </PageShell>
  );
}

/** True where the first day is after the last: then there is nothing to find, whatever else is chosen. */
function isReversed({ query: { from, until } }: AskedAudit): boolean {
  return from !== undefined && until !== undefined && from > until;
}

/** What the chosen thing is called; a word for its kind where it is gone. */
async function thingOf(viewer: Viewer, { filter: { thing } }: AskedAudit, locale: Locale): Promise<string | undefined> {
  if (thing === undefined) return undefined;
  const { entity, id } = thing;
  const names = await readThingNames(viewer, [thing]);
  return auditThingInFull({ entity, id, name: names.get(entity, id) ?? null, hidden: names.hides(entity, id) }, locale);
}

type NarrowedProps = { readonly locale: Locale; readonly asked: AskedAudit; readonly thing: string | undefined };

function Narrowed({ locale, asked, thing }: NarrowedProps) {
  const { filter } = textOf(locale).audit;
  if (isReversed(asked))
    return (
      <Alert locale={locale} tone="warning">
        <p>{filter.wrongDays}</p>
      </Alert>
    );
  if (thing === undefined) return null;
  const { thing: _thing, id: _id, ...rest } = asked.query;
  return (
    <p>
      {filter.onlyThing(thing)} <a href={auditHref(rest)}>{filter.alsoThing}</a>
    </p>
  );
}

type FoundProps = {
  readonly locale: Locale;
  readonly asked: AskedAudit;
  readonly page: AuditPage;
  readonly narrowed: boolean;
};

function Found({ locale, asked: { query, before }, page: { lines, older }, narrowed }: FoundProps) {
  const { audit } = textOf(locale);
  if (lines.length === 0) return <p>{narrowed ? audit.noneFound : audit.none}</p>;
  return (
    <>
      <p>
        <a href={auditHref(query, undefined, `${auditPath}/file`)}>{audit.download}</a>
        <span className="audit-small"> {audit.downloadNote}</span>
      </p>
      <AuditList locale={locale} lines={lines} query={query} />
      {older === null && before === undefined ? null : (
        <nav className="actions" aria-label={audit.pages}>
          {older === null ? null : (
            <a className="button button-secondary" href={auditHref(query, older)}>
              {audit.older}
            </a>
          )}
          {before === undefined ? null : <a href={auditHref(query)}>{audit.newest}</a>}
        </nav>
      )}
    </>
  );
}
