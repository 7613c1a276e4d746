import { type Finding, isCompared } from '@/lib/domain/finding';
import type { PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { markKind, markKinds } from '@/lib/domain/layout/mark-kind';
import { plotArea, plotCombined } from '@/lib/domain/layout/plotted-technologies';
import type { AreaComparison } from '@/lib/domain/radar';
import { asSentence } from '@/lib/text/as-sentence';
import { describeRadar, radarHeadline } from '@/lib/text/describe-radar';
import { kindName } from '@/lib/text/kind-name';
import type { ReportContext } from './context';
import type { LegendEntry, RadarFigure } from './report';

/** The combined radar: the paper's first figure. */
export function combinedFigure(context: ReportContext): RadarFigure {
  const { technologies } = context.snapshot.comparison.combined;
  const { compare } = context.text;
  const title = `${compare.combinedTitle} ${context.snapshot.year}`;
  const plotted = plotCombined(technologies);
  return figureOf(context, { key: 'radar', scope: 'combined', number: 1, title, plotted, rows: technologies });
}

/** One area's radar; `number` is the figure's. */
export function areaFigure(context: ReportContext, { area, cells }: AreaComparison, number: number): RadarFigure {
  const title = `${context.text.compare.areaTitle(area.name)} ${context.snapshot.year}`;
  const plotted = plotArea(cells);
  return figureOf(context, { key: `radar-${area.id}`, scope: 'area', number, title, plotted, rows: cells });
}

type FigureSource = {
  readonly key: string;
  readonly scope: 'combined' | 'area';
  readonly number: number;
  readonly title: string;
  readonly plotted: readonly PlottedTechnology[];
  readonly rows: readonly { readonly technology: { readonly id: string }; readonly finding: Finding }[];
};

function figureOf(context: ReportContext, { key, scope, number, title, plotted, rows }: FigureSource): RadarFigure {
  const { locale, publisher, text } = context;
  const findings = new Map(rows.map(({ technology, finding }) => [technology.id, finding]));
  const telling = { locale, publisher, ringNames: context.snapshot.edition.ringNames ?? null };
  return {
    key,
    title,
    alt: describeRadar(plotted, findings, telling),
    caption: captionOf(context, number, { plotted, findings, scope }),
    technologies: plotted,
    findings: Object.fromEntries(findings),
    headline: radarHeadline(plotted, findings, telling),
    ringNames: context.ringNames,
    legend: legendOf(context, findings),
    own: plotted.some(({ lowest }) => lowest !== null) ? text.radar.ownMean : text.radar.own,
    reference: text.radar.reference(publisher),
  };
}

function legendOf({ text, publisher }: ReportContext, findings: ReadonlyMap<string, Finding>): LegendEntry[] {
  const used = new Set([...findings.values()].map(markKind));
  return markKinds
    .filter((kind) => used.has(kind))
    .map((kind) => ({ kind, word: kindName(text.radar, kind, publisher) }));
}

type Drawn = {
  readonly plotted: readonly PlottedTechnology[];
  readonly findings: ReadonlyMap<string, Finding>;
  readonly scope: 'combined' | 'area';
};

function captionOf(context: ReportContext, number: number, drawn: Drawn): string {
  const { figure } = context.text.report;
  const { notes } = context.text.compare;
  const { edition, kommune } = context.snapshot;
  const spread = drawn.plotted.some(({ lowest, highest }) => lowest !== highest);
  const sentences = [
    figure.number(number),
    readingOf(context, drawn),
    spread ? figure.spread : '',
    notes.source(edition.source),
    kommune.simulated ? notes.simulated : '',
    edition.simulated ? notes.simulatedReference : '',
    notes.notAGoal,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map(asSentence)
    .join(' ');
}

function readingOf({ text, publisher }: ReportContext, { plotted, findings, scope }: Drawn): string {
  const { figure } = text.report;
  if (plotted.every(({ reference }) => reference === null))
    return [...findings.values()].some(isCompared) ? figure.readingByArea : figure.readingAlone;
  if (scope === 'area') return figure.readingArea(publisher);
  return plotted.some(({ lowest }) => lowest !== null) ? figure.readingMean(publisher) : figure.reading(publisher);
}
