import type { ReactNode } from 'react';
import { CompareControls } from '@/components/compare/compare-controls';
import { referenceMenu } from '@/components/compare/reference-menu';
import { PageHeading } from '@/components/ui/page-heading';
import { editionName } from '@/lib/text/edition-name';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { MakePaper } from './make-paper';
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
      {view.blank ? null : (
        <MakePaper
          viewer={signedIn.viewer}
          kommuneId={view.source.kommuneId}
          paper={{ year: view.source.year, edition: view.reference.id }}
          locale={context.locale}
        />
      )}
      {children}
    </PageShell>
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
