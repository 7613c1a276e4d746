import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { BlankComparison } from '@/components/compare/blank-comparison';
import { CompareControls } from '@/components/compare/compare-controls';
import { FillFirst } from '@/components/compare/fill-first';
import { referenceMenu } from '@/components/compare/reference-menu';
import { FieldNotes } from '@/components/field/field-notes';
import { FieldRadar } from '@/components/field/field-radar';
import { FieldOrder, FieldTable } from '@/components/field/field-table';
import { PortfolioCard } from '@/components/field/portfolio-card';
import { UnmappedArea } from '@/components/field/unmapped-area';
import { PageHeading } from '@/components/ui/page-heading';
import type { FieldArea } from '@/lib/data/radars/field-comparison';
import { can } from '@/lib/domain/access';
import type { FieldView } from '@/lib/domain/release/field-view';
import { othersCount } from '@/lib/domain/release/others-count';
import { editionName } from '@/lib/text/edition-name';
import { fieldSentence } from '@/lib/text/field-sentence';
import { groupName } from '@/lib/text/group-name';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { MakePaper } from './make-paper';
import type { FieldRequest } from './read-field-request';

type FieldPageProps = { request: FieldRequest };

/** The combined radar among the others: no finding is drawn from what they do. */
export function CombinedFieldPage({ request }: FieldPageProps) {
  const { view, locale, signedIn } = request;
  const { compare } = textOf(locale);
  const title = compare.combinedTitle;
  if (view.blank) {
    return (
      <FieldFrame request={request} title={title} lead={compare.blank.lead}>
        <BlankComparison locale={locale} technologies={view.source.technologies}>
          <FillFirst locale={locale} role={signedIn.viewer.role} area={null} year={view.source.year} />
        </BlankComparison>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame request={request} title={title} lead={fieldSentence(view.combined.rows, { locale, scope: 'combined' })}>
      <AmongOthers request={request} shown={view.combined} title={title} more={[textOf(locale).field.notes.middle]} />
    </FieldFrame>
  );
}

/** One area's radar among the others. */
export function AreaFieldPage({ request }: FieldPageProps) {
  const { view, address, locale, signedIn } = request;
  const { compare, field } = textOf(locale);
  const found = view.areas.find(({ area }) => area.slug === address.area);
  if (found === undefined) notFound();
  const title = compare.areaTitle(found.area.name);
  const { viewer } = signedIn;
  if (found.view === null) {
    const mayMap = can(viewer, { action: 'manage-areas', kommuneId: view.source.kommuneId });
    return (
      <FieldFrame request={request} title={title} lead={field.unmapped.lead(found.area.name)}>
        <UnmappedArea
          {...{ locale, address, mayMap }}
          edition={view.edition === null ? view.field.release.title : editionName(view.edition)}
        />
      </FieldFrame>
    );
  }
  if (found.view.rows.every(({ own }) => own === null)) {
    const { kommuneId, technologies, year } = view.source;
    const mayFill = can(viewer, { action: 'edit-placement', kommuneId, areaId: found.area.id });
    return (
      <FieldFrame request={request} title={title} lead={compare.blank.leadArea(found.area.name)}>
        <BlankComparison locale={locale} technologies={technologies}>
          <FillFirst locale={locale} role={mayFill ? viewer.role : 'reader'} area={found.area} year={year} />
        </BlankComparison>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame request={request} title={title} lead={fieldSentence(found.view.rows, { locale, scope: 'area' })}>
      <AmongOthers request={request} shown={found.view} title={title} more={togetherWith(request, found)} />
    </FieldFrame>
  );
}

/** Areas that answer to the same area of the edition are counted together: their pages show the same. */
function togetherWith({ view, locale }: FieldRequest, { area, together }: FieldArea): string[] {
  if (together.length === 0) return [];
  const { and } = textOf(locale).rounds.groups;
  const names = view.source.areas.filter(({ id }) => id === area.id || together.includes(id)).map(({ name }) => name);
  return [textOf(locale).field.notes.together([names.slice(0, -1).join(', '), names.at(-1)].join(and))];
}

type FieldFrameProps = FieldPageProps & { title: string; lead: string; children: ReactNode };

function FieldFrame({ request, title, lead, children }: FieldFrameProps) {
  const { signedIn, view, address, locale } = request;
  const { source, field, editions, choices } = view;
  return (
    <PageShell signedIn={signedIn} current="radar">
      <PageHeading title={title} lead={lead} />
      <CompareControls
        locale={locale}
        address={address}
        chosen={textOf(locale).field.menu.chosen(groupName(field.group, locale), field.release.title)}
        references={referenceMenu({ locale, address, editionId: null, editions, fields: choices, years: source.years })}
        areas={source.areas}
        years={source.years}
        simulated={field.release.simulated || (source.simulated && !view.blank)}
      />
      {view.blank ? null : (
        <MakePaper
          viewer={signedIn.viewer}
          kommuneId={source.kommuneId}
          paper={{ year: source.year }}
          locale={locale}
        />
      )}
      {children}
    </PageShell>
  );
}

type AmongOthersProps = FieldPageProps & { shown: FieldView; title: string; more: readonly string[] };

function AmongOthers({ request, shown, title, more }: AmongOthersProps) {
  const { view, address, locale } = request;
  const { field: text } = textOf(locale);
  const { source, field, edition } = view;
  const context = {
    locale,
    publisher: edition?.publisher ?? 'KL',
    scope: address.area === null ? 'combined' : 'area',
  } as const;
  return (
    <div className="compare">
      <div className="compare-picture">
        <FieldRadar
          rows={shown.rows}
          others={othersCount(field)}
          title={text.description.title(`${title} ${source.year}`, groupName(field.group, locale))}
          locale={locale}
        />
        <FieldNotes {...{ locale, field, edition, more }} year={source.year} simulated={source.simulated} />
      </div>
      <div className="compare-cards">
        <PortfolioCard
          portfolio={shown.portfolio}
          of={field}
          technologies={source.technologies.length}
          scope={context.scope}
          locale={locale}
          href={null}
        />
      </div>
      <div className="compare-table">
        <h2>{text.table.heading}</h2>
        <FieldOrder address={address} locale={locale} />
        <p className="compare-small">{text.table.key}</p>
        {context.scope === 'combined' ? <p className="compare-small">{text.table.middle}</p> : null}
        <FieldTable rows={shown.rows} address={address} context={context} />
        <p className="compare-small">{text.table.note}</p>
      </div>
    </div>
  );
}
