import type { PortfolioFigure } from '@/lib/domain/release/field-portfolio';
import { othersCount } from '@/lib/domain/release/others-count';
import type { SnapshotField, SnapshotFieldRow } from '@/lib/domain/snapshot-field';
import { coverageText } from '@/lib/text/coverage-text';
import { formatDate, formatNumber } from '@/lib/text/format';
import { groupName } from '@/lib/text/group-name';
import type { ReportContext } from './context';
import { fieldTable } from './field-table';
import { nameList } from './name-list';
import type { ReportTable } from './report';

/** What other kommuner answer: sentences for the body, a table for the appendix. No finding is drawn from it. */
export type FieldPart = {
  /** Who the others are. */
  readonly about: string;
  /** The portfolio among the others, and where the kommune lies. */
  readonly sentences: readonly string[];
  /** That it says what others do, and no more. */
  readonly lens: string;
  readonly table: ReportTable;
  readonly source: readonly string[];
};

/** The part of a paper that lays the kommune among the others; null where the paper has none. */
export function fieldPart(context: ReportContext): FieldPart | null {
  const { field } = context.snapshot;
  if (field === undefined) return null;
  const text = context.text.reportField;
  return {
    about: aboutSentence(field, context),
    sentences: [...portfolioSentences(field, context), ...positionSentences(field.rows, context)],
    lens: text.lens,
    table: fieldTable(field, context),
    source: sourceSentences(field, context),
  };
}

function aboutSentence(field: SnapshotField, { text, locale }: ReportContext): string {
  const say = field.own === 'unknown' ? text.reportField.withOwn : text.reportField.others;
  return say(othersCount(field), groupName(field.group, locale), field.release.title);
}

function portfolioSentences({ portfolio }: SnapshotField, context: ReportContext): string[] {
  const { obstacles } = context.text.reportField;
  const { obstacle } = portfolio;
  const figures = (['piloting', 'operating'] as const).flatMap((key) => figureSentence(key, portfolio[key], context));
  if (obstacle === undefined || figures.length === 0) return figures;
  const { reason } = obstacle;
  return [
    ...figures,
    reason === 'technologies' ? obstacles.technologies(obstacle.has, obstacle.asked) : obstacles[reason],
  ];
}

function figureSentence(key: 'piloting' | 'operating', figure: PortfolioFigure, context: ReportContext): string[] {
  const { reportField: text } = context.text;
  const { own, quartiles, position } = figure;
  if (own === null) return [];
  if (quartiles === null || position === null) return [text[key](own)];
  const number = (value: number) => formatNumber(value, context.locale);
  const spread = text.quartiles(number(quartiles.median), number(quartiles.lower), number(quartiles.upper));
  return [`${text[key](own)} ${text.among[position]} ${spread}`];
}

function positionSentences(rows: readonly SnapshotFieldRow[], { text }: ReportContext): string[] {
  const { positions } = text.reportField;
  const names = (having: readonly SnapshotFieldRow[]) =>
    nameList(
      having.map(({ technology }) => technology.name),
      text.report,
      6,
    );
  const at = (position: string) => rows.filter((row) => row.position === position);
  const [ahead, behind, along] = [at('ahead-of-most'), at('behind-most'), at('with-the-field')];
  const split = rows.filter(({ others }) => others?.state === 'shown' && others.split !== null);
  return [
    ...(ahead.length > 0 ? [positions['ahead-of-most'](names(ahead))] : []),
    ...(behind.length > 0 ? [positions['behind-most'](names(behind))] : []),
    ...(along.length > 0 ? [positions['with-the-field'](along.length)] : []),
    ...(split.length > 0 ? [positions.split(names(split))] : []),
  ];
}

function sourceSentences({ release, group }: SnapshotField, { text, locale }: ReportContext): string[] {
  const { reportField: say, rounds } = text;
  const covered =
    group.partition === 'country'
      ? coverageText(group.members, locale)
      : `${groupName(group, locale)}, ${rounds.coverage.participants(group.members)}`;
  const date = formatDate(new Date(release.publishedAt), locale);
  return [
    say.source(release.title, release.issuerName, date, covered),
    say.confidentiality,
    ...(release.simulated ? [say.simulated] : []),
  ];
}
