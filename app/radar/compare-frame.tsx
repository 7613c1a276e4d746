import type { ReactNode } from 'react';
import { CompareControls } from '@/components/compare/compare-controls';
import { referenceMenu } from '@/components/compare/reference-menu';
import { PageHeading } from '@/components/ui/page-heading';
import { can } from '@/lib/domain/access';
import { editionName } from '@/lib/text/edition-name';
import { textOf } from '@/lib/text/locale';
import { newPaperHref } from '../exports/addresses';
import { PageShell } from '../page-shell';
import type { CompareRequest } from './read-request';

type CompareFrameProps = {
  request: CompareRequest & { readonly view: NonNullable<CompareRequest['view']> };
  title: string;
  lead: string;
  children: ReactNode;
};

/** What every comparing page has above its picture: what it says, and what it shows. */
export function CompareFrame({ request, title, lead, children }: CompareFrameProps) {
  const { signedIn, view, others, address, context } = request;
  const menu = {
    editionId: view.reference.id,
    editions: view.choices,
    fields: others.choices,
    years: view.source.years,
  };
  return (
    <PageShell signedIn={signedIn} current="radar">
      <PageHeading title={title} lead={lead} />
      <CompareControls
        locale={context.locale}
        address={address}
        chosen={editionName(view.reference)}
        references={referenceMenu({ locale: context.locale, address, ...menu })}
        areas={view.source.areas}
        years={view.source.years}
        simulated={!view.blank && (view.source.simulated || view.reference.simulated)}
      />
      <MakePaper request={request} />
      {children}
    </PageShell>
  );
}

/** On to the papers, with the year and the edition that are shown. */
function MakePaper({ request: { signedIn, view, context } }: Pick<CompareFrameProps, 'request'>) {
  const { kommuneId } = view.source;
  if (view.blank || !can(signedIn.viewer, { action: 'make-paper', kommuneId, draft: true })) return null;
  return (
    <p className="compare-paper no-print">
      <a href={newPaperHref({ year: view.source.year, edition: view.reference.id })}>
        {textOf(context.locale).exports.fromRadar}
      </a>
    </p>
  );
}

type NoRadarProps = Pick<CompareRequest, 'signedIn' | 'context'>;

/** The kommune has no radar: what comes next stands on the overview. */
export function NoRadar({ signedIn, context }: NoRadarProps) {
  const { title, lead, action } = textOf(context.locale).compare.noRadar;
  return (
    <PageShell signedIn={signedIn} current="radar">
      <PageHeading
        title={title}
        lead={lead}
        actions={
          <a className="button button-primary" href="/">
            {action}
          </a>
        }
      />
    </PageShell>
  );
}
