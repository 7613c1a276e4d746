import type { Metadata } from 'next';
import { PageShell } from '@/app/page-shell';
import { heatmapHref } from '@/components/heatmap/heatmap-href';
import { technologyHref } from '@/components/technology/technology-href';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { textOf } from '@/lib/text/locale';
import { ExperiencesSection } from './experiences-section';
import { FieldSection } from './field-section';
import { InitiativesSection } from './initiatives-section';
import { OwnSection } from './own-section';
import { readTechnologyRequest, type TechnologyPageProps, type TechnologyRequest } from './read-request';
import { YearsSection } from './years-section';

export async function generateMetadata(props: TechnologyPageProps): Promise<Metadata> {
  return { title: (await readTechnologyRequest(props)).view.technology.name };
}

export default async function TechnologyPage(props: TechnologyPageProps) {
  const request = await readTechnologyRequest(props);
  const { signedIn, view, context } = request;
  const { technology: text, shell } = textOf(context.locale);
  const { technology } = view;
  const radar = view.year === null ? '/radar' : `/radar?year=${view.year}`;
  return (
    <PageShell signedIn={signedIn} current="radar">
      <Breadcrumb
        locale={context.locale}
        items={[{ label: shell.pages.radar, href: radar }]}
        current={technology.name}
      />
      <PageHeading title={technology.name} lead={technology.description || text.noDescription} />
      {technology.local ? <p>{text.local}</p> : null}
      {technology.category === null ? null : <p className="compare-small">{text.category(technology.category)}</p>}
      <Controls request={request} />
      <div className="technology">
        <OwnSection request={request} />
        <InitiativesSection request={request} />
        {technology.local ? null : <FieldSection request={request} />}
        <ExperiencesSection request={request} />
        <YearsSection request={request} />
        <p className="no-print">
          {view.year === null ? null : (
            <>
              <a href={`${radar}#technology-${technology.id}`}>{text.toRadar}</a>
              {' · '}
              <a href={heatmapHref({ year: view.year, edition: null, sort: null })}>{text.toAreas}</a>
            </>
          )}
        </p>
      </div>
    </PageShell>
  );
}

function Controls({ request: { view, address, context } }: { request: TechnologyRequest }) {
  const { controls } = textOf(context.locale).technology;
  const { id } = view.technology;
  const years = view.year === null ? [] : [...new Set([view.year, ...view.radarYears])].sort((a, b) => b - a);
  const simulated = view.simulated || view.own?.reference.simulated === true || view.field?.release.simulated === true;
  if (!simulated && years.length < 2) return null;
  return (
    <div className="compare-controls">
      {simulated ? <SimulatedBadge locale={context.locale} /> : null}
      {years.length < 2 ? null : (
        <nav aria-label={controls.label} className="compare-menus">
          <ChoiceMenu
            group="technology"
            label={controls.year}
            choices={years.map((year) => ({
              href: technologyHref(id, { ...address, year }),
              name: String(year),
              current: year === view.year,
            }))}
          />
        </nav>
      )}
    </div>
  );
}
