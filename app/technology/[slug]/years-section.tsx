import { MovementChart } from '@/components/charts/movement-chart';
import { YearsTable } from '@/components/technology/years-table';
import type { TechnologyView } from '@/lib/data/technologies/read-technology';
import { useOfLevel } from '@/lib/domain/answer';
import { asSentence } from '@/lib/text/as-sentence';
import { coverageText } from '@/lib/text/coverage-text';
import { formatDate, formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { TechnologyRequest } from './read-request';

/** Own level and the releases' means over the years, as a chart and as a table. */
export function YearsSection({ request: { view, context } }: { request: TechnologyRequest }) {
  const { locale } = context;
  const { years: text } = textOf(locale).technology;
  const { years } = view;
  const drawn = years.some(({ own, release }) => (own?.level ?? release?.mean ?? null) !== null);
  return (
    <section aria-labelledby="years-heading" className="technology-section">
      <h2 id="years-heading">{text.heading}</h2>
      {years.length === 0 ? <p>{text.none}</p> : null}
      {drawn ? <Chart years={years} locale={locale} /> : null}
      {years.length === 0 ? null : (
        <>
          <YearsTable
            locale={locale}
            rows={years.map(({ release, ...row }) => ({
              ...row,
              release: release === null ? null : { cell: release.cell, edition: release.edition },
            }))}
          />
          <YearsNotes view={view} locale={locale} />
        </>
      )}
    </section>
  );
}

type Years = TechnologyView['years'];

function Chart({ years, locale }: { years: Years; locale: Locale }) {
  const { technology, words } = textOf(locale);
  const text = technology.years;
  const number = (value: number | null | undefined) => (value == null ? null : formatNumber(value, locale));
  const broken = years.flatMap(({ year, ownBreak, releaseBreak }) => {
    const kinds = [ownBreak, releaseBreak];
    if (kinds.includes('method')) return [{ year, label: text.breaks.method }];
    return kinds.includes('edition') ? [{ year, label: text.breaks.edition }] : [];
  });
  const levels = [1, 2, 3, 4].map((level) => {
    const use = useOfLevel(level);
    return use === null ? '' : words.answers[use];
  });
  return (
    <figure className="technology-figure chart-figure--live">
      <figcaption className="chart-legend">
        <span className="chart-legend-item">
          <svg className="chart-swatch-line" width="28" height="12" aria-hidden="true">
            <path className="chart-line--own" d="M 0 6 L 28 6" />
            <circle className="chart-dot--own" cx="14" cy="6" r="5" />
          </svg>
          {text.ownLine}
        </span>
        {years.some(({ release }) => release !== null) ? (
          <span className="chart-legend-item">
            <svg className="chart-swatch-line" width="28" height="12" aria-hidden="true">
              <path className="chart-line--release" d="M 0 6 L 28 6" />
              <rect className="chart-dot--release" x="9" y="1" width="10" height="10" />
            </svg>
            {text.releaseLine}
          </span>
        ) : null}
      </figcaption>
      <MovementChart
        label={text.chart}
        points={years.map(({ year, own, release }) => ({
          ...{ year, own: own?.level ?? null, ownWords: number(own?.level) },
          ...{ release: release?.mean ?? null, releaseWords: number(release?.mean) },
        }))}
        breaks={broken}
        levels={levels}
      />
    </figure>
  );
}

/** How each year was come by: the editions' methods, and each release with its date and source. */
function YearsNotes({ view, locale }: { view: TechnologyView; locale: Locale }) {
  const { technology, compare } = textOf(locale);
  const text = technology.years;
  const { years } = view;
  const measured = years.flatMap(({ own, release }) => [own, release].filter((one) => one !== null));
  const methods = new Map(measured.map(({ edition, method }) => [edition, method]));
  const releases = years.flatMap(({ release }) => (release === null ? [] : [release.head]));
  const sentences = [
    text.scale,
    years.some(({ ownBreak, releaseBreak }) => ownBreak !== 'none' || releaseBreak !== 'none') ? text.methodNote : null,
    ...[...methods].map(([edition, method]) => (method === '' ? null : asSentence(text.method(edition, method)))),
    releases.length === 0 ? null : text.newest,
    ...releases.map((release) =>
      [
        `${coverageText(release.participants, locale)} (${formatDate(new Date(release.date), locale)}).`,
        technology.notes.source(release.title, release.issuerName),
      ].join(' '),
    ),
    releases.some(({ simulated }) => simulated) ? technology.notes.simulated : null,
    view.simulated ? compare.notes.simulated : null,
  ].filter((sentence) => sentence !== null);
  return (
    <p className="compare-notes">
      {sentences.join(' ')} <strong>{compare.notes.notAGoal}</strong>
    </p>
  );
}
