import type { Metadata } from 'next';
import { editInitiativeHref, initiativeHref, initiativesHref } from '@/components/initiatives/addresses';
import { ArchivedAlert, ArchiveForm } from '@/components/initiatives/archive-form';
import { ContentFacts } from '@/components/initiatives/content-facts';
import { HintList } from '@/components/initiatives/hint-list';
import { NextSteps } from '@/components/initiatives/next-steps';
import { PhaseBadge } from '@/components/initiatives/phase-badge';
import { PhaseCard } from '@/components/initiatives/phase-card';
import { Notice } from '@/components/people/notice';
import { technologyHref } from '@/components/technology/technology-href';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { type HintView, readHints } from '@/lib/data/initiatives/read-hints';
import type { InitiativeView } from '@/lib/data/initiatives/read-initiative';
import { standingDecision } from '@/lib/domain/initiative/pilot-health';
import { noticeQuery } from '@/lib/http/notice-query';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { mayCreateIn } from '../may-create';
import { areasKeptFrom } from './areas-kept-from';
import { readInitiativePage } from './read-initiative-page';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await readInitiativePage((await params).id);
  return { title: view.row.title };
}

/** One initiative: what it lacks now, what is said of it, how it came where it is, and what its placements say. */
export default async function InitiativePage({ params, searchParams }: Props) {
  const { signedIn, locale, today, view } = await readInitiativePage((await params).id);
  const { row, initiative, archived } = view;
  const text = textOf(locale).initiatives;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const hints = await readHints(signedIn.viewer, { language: locale, today, technologyId: row.technologyId });
  const mayEdit = row.mayEdit && !archived;
  const decision = standingDecision(initiative);
  const mayCreate = mayCreateIn(signedIn.viewer);
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: initiativesHref }]} current={row.title} />
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      {archived ? <ArchivedAlert locale={locale} row={row} /> : null}
      <PageHeading
        title={row.title}
        lead={
          <>
            <a href={technologyHref(row.technologyId)}>{row.technologyName}</a> · {row.areaNames.join(', ')}
          </>
        }
        badge={<PhaseBadge locale={locale} phase={row.phase} />}
      />
      <div className="initiative-page">
        <div>
          {archived ? null : (
            <NextSteps
              locale={locale}
              row={{ ...row, decision }}
              asks={view.asks}
              keptBy={areasKeptFrom(signedIn.viewer, row)}
            />
          )}
          <About locale={locale} view={view} mayEdit={mayEdit} />
        </div>
        <div>
          {archived ? null : (
            <Hints locale={locale} view={view} hints={hints.ok ? hints.value : []} mayCreate={mayCreate} />
          )}
          <PhaseCard {...{ locale, row, decision, today }} steps={initiative.steps} moves={mayEdit} />
          {mayEdit ? <ArchiveForm locale={locale} row={row} /> : null}
        </div>
      </div>
    </PageShell>
  );
}

type PartProps = { readonly locale: Locale; readonly view: InitiativeView };

function About({ locale, view, mayEdit }: PartProps & { readonly mayEdit: boolean }) {
  const { one } = textOf(locale).initiatives;
  const { row, initiative, updatedBy } = view;
  const saved = formatDate(new Date(view.updatedAt), locale);
  return (
    <Card id="about" heading={one.facts}>
      <ContentFacts locale={locale} initiative={initiative} />
      <p className="initiative-small">
        {updatedBy === null ? one.lastSavedAt(saved) : one.lastSaved(updatedBy, saved)}
      </p>
      {mayEdit ? (
        <div className="actions">
          <ButtonLink href={editInitiativeHref(row.id)} kind="secondary">
            {one.edit}
          </ButtonLink>
        </div>
      ) : null}
    </Card>
  );
}

type HintsProps = PartProps & {
  readonly hints: readonly HintView[];
  readonly mayCreate: (areaId: string | null) => boolean;
};

/** The hints of the initiative's own cells. */
function Hints({ locale, view, hints, mayCreate }: HintsProps) {
  const text = textOf(locale).initiatives.hints;
  const { id, areaIds } = view.row;
  const own = hints.filter(
    ({ initiativeIds, areaId }) => initiativeIds.includes(id) || (areaId !== null && areaIds.includes(areaId)),
  );
  // The page is about this one: only the others are named.
  const ofOthers = (hint: HintView) => ({ ...hint, initiatives: hint.initiatives.filter((one) => one.id !== id) });
  if (own.length === 0) return null;
  return (
    <Card id="hints" heading={text.heading}>
      <HintList locale={locale} hints={own.map(ofOthers)} back={initiativeHref(id)} mayCreate={mayCreate} />
    </Card>
  );
}
