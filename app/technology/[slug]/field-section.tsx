import { DistributionChart } from '@/components/charts/distribution-chart';
import { KindMark } from '@/components/radar/kind-mark';
import { distributionRows } from '@/components/technology/distribution-rows';
import { DistributionTable } from '@/components/technology/distribution-table';
import { FieldAreasTable } from '@/components/technology/field-areas-table';
import { technologyHref } from '@/components/technology/technology-href';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import type { FieldGroup, TechnologyField } from '@/lib/data/technologies/technology-field';
import { isUse } from '@/lib/domain/answer';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { FieldNotes } from './field-notes';
import type { TechnologyRequest } from './read-request';

/** What others do with the technology: a distribution, and never a judgement. */
export function FieldSection({ request }: { request: TechnologyRequest }) {
  const { view, context } = request;
  const { field: text } = textOf(context.locale).technology;
  return (
    <section aria-labelledby="field-heading" className="technology-section">
      <h2 id="field-heading">{text.heading}</h2>
      {view.field === null ? (
        <p>
          {text.none} <a href="/rounds">{text.toRounds}</a>
        </p>
      ) : (
        <Field request={request} field={view.field} />
      )}
    </section>
  );
}

type FieldProps = { request: TechnologyRequest; field: TechnologyField };

function Field({ request, field }: FieldProps) {
  const { locale } = request.context;
  const { field: text } = textOf(locale).technology;
  const series = seriesOf(field, locale);
  const year = request.view.year ?? field.release.year;
  const rows = distributionRows(series, { own: field.own, ownMark: text.ownMark(year), locale });
  const drawn = rows.some(({ shares }) => shares.length > 0);
  const shownGroup = field.group ?? field.country;
  return (
    <>
      <FieldMenus request={request} field={field} />
      <Sentences field={field} year={year} locale={locale} />
      {drawn ? (
        <figure className="technology-figure">
          <figcaption className="chart-legend">
            {series.map(({ id, name }) => (
              <span key={id} className="chart-legend-item">
                <svg className={`chart-swatch chart-swatch--${id}`} width="18" height="12" aria-hidden="true">
                  <rect width="18" height="12" />
                  <path d="M 0 12 L 6 0 M 6 12 L 12 0 M 12 12 L 18 0" />
                </svg>
                {name}
              </span>
            ))}
          </figcaption>
          <DistributionChart label={text.chart} rows={rows} />
        </figure>
      ) : null}
      <DistributionTable series={series} rows={rows} locale={locale} />
      <FieldNotes field={field} locale={locale} />
      {field.areas.length === 0 ? null : (
        <>
          <h3>{text.areasHeading}</h3>
          <p className="compare-small">{text.areasOf(nameOf(shownGroup, locale))}</p>
          <FieldAreasTable
            locale={locale}
            areas={field.areas.map(({ editionAreaId, name, own, country, group }) => {
              const { others, position } = group ?? country;
              return { id: editionAreaId, name, own, others, position };
            })}
          />
        </>
      )}
    </>
  );
}

function seriesOf({ country, group }: TechnologyField, locale: Locale) {
  const shown = (id: 'country' | 'group', one: FieldGroup) => ({
    ...{ id, name: nameOf(one, locale) },
    cell: one.combined.others,
    published: one.combined.published,
  });
  return [shown('country', country), ...(group === null ? [] : [shown('group', group)])];
}

/** Whose answers a figure is of: the others', all of them with the own answer among them, or a group one is not in. */
function nameOf({ head, own }: FieldGroup, locale: Locale): string {
  const { field: text } = textOf(locale).technology;
  if (head.partition === 'country') return own === 'unknown' ? text.countryWith : text.country;
  const name = groupName(head, locale);
  if (own === 'none') return text.foreign(name);
  return own === 'unknown' ? text.groupWith(name) : text.group(name);
}

type SentencesProps = { field: TechnologyField; year: number; locale: Locale };

/** Where the own answer lies, and what a reader would else miss: a split, and what is hidden. */
function Sentences({ field, year, locale }: SentencesProps) {
  const { technology, words } = textOf(locale);
  const text = technology.field;
  const groups = [field.country, ...(field.group === null ? [] : [field.group])];
  const own = field.own === null || !isUse(field.own) ? null : field.own;
  const place = positionSentence(field, locale);
  return (
    <>
      <p>
        {own === null ? text.ownNone : text.ownAnswer(words.answers[own], year)} {place}{' '}
        {place === '' ? null : <span className="compare-small">{text.positionRule}</span>}
      </p>
      {groups.map((group) => {
        const { others } = group.combined;
        const name = nameOf(group, locale);
        if (others?.state === 'suppressed') {
          return (
            <p key={group.head.key}>
              <KindMark kind="suppressed" word={text.suppressedIn(name)} />
            </p>
          );
        }
        if (others === null || others.split === null) return null;
        const [first, second] = others.split;
        return (
          <p key={group.head.key} className="technology-split">
            {text.splitIn(name, words.answers[first], words.answers[second])}
          </p>
        );
      })}
    </>
  );
}

function positionSentence({ country, group }: TechnologyField, locale: Locale): string {
  const { field: text } = textOf(locale).technology;
  const inCountry = country.combined.position;
  if (inCountry === null) return '';
  const inGroup = group?.own === 'none' ? null : (group?.combined.position ?? null);
  if (inGroup === null) return text.position(text.positions[inCountry]);
  return text.positionBoth(text.positions[inCountry], text.positions[inGroup]);
}

function FieldMenus({ request: { view, address, context }, field }: FieldProps) {
  const { controls, field: text } = textOf(context.locale).technology;
  const { id } = view.technology;
  const chosen = field.group?.head.key ?? 'country';
  return (
    <nav aria-label={controls.field} className="compare-controls compare-menus">
      <ChoiceMenu
        group="field"
        label={controls.release}
        choices={view.releases.map((release) => ({
          href: technologyHref(id, { year: address.year, release: release.id }),
          name: release.title,
          current: release.id === field.release.id,
        }))}
      />
      <ChoiceMenu
        group="field"
        label={controls.group}
        choices={field.release.groups.map((group) => ({
          href: technologyHref(id, { ...address, group: group.key }),
          name: group.partition === 'country' ? text.allGroups : groupName(group, context.locale),
          current: group.key === chosen,
        }))}
      />
    </nav>
  );
}
