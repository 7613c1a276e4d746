import { headlineSentence } from '@/lib/text/headline-sentence';
import { balancePart } from './balance-part';
import type { ReportContext } from './context';
import { discussionBlocks } from './discussion-part';
import { findingBlocks } from './finding-groups';
import { meaningBlocks } from './meaning';
import { ageSentences } from './method-parts';
import { paragraphBlocks, underSubheading } from './paragraphs';
import { projectBlocks } from './projects';
import { areaFigure } from './radar-figure';
import type { Block, ReportParts, Section, SectionId } from './report';
import { areaTable } from './tables';

/** The paper in the order a politician reads. A section without content is left out. */
export function bodySections(context: ReportContext, parts: ReportParts): Section[] {
  const { headings } = context.text.report;
  const sections: Section[] = [
    section('decision', headings.decision, decisionBlocks(context, parts)),
    section('summary', headings.summary, summaryBlocks(context, parts)),
    section('radar', headings.radar, [{ kind: 'figure', figure: parts.radar }]),
    section('balance', parts.balance.question, [{ kind: 'balance', balance: parts.balance }]),
    section('field', context.text.reportField.heading, fieldBlocks(parts)),
    section('meaning', headings.meaning, meaningBlocks(context)),
    section('projects', headings.projects, projectBlocks(context)),
    section('ethics', headings.ethics, paragraphBlocks(parts.ethics)),
    section('economy', headings.economy, paragraphBlocks(parts.economy)),
    section('findings', headings.findings, findingBlocks(context, parts.findings)),
    section('discussion', parts.discussion?.heading ?? '', discussionBlocks(parts.discussion)),
    section('questions', headings.questions, [{ kind: 'questions', questions: parts.questions }]),
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** The sentences, and under them what is compared with, and how old that is. */
function summaryBlocks(context: ReportContext, parts: ReportParts): Block[] {
  const { title, publisher } = context.snapshot.edition;
  const against = [context.text.compare.notes.reference(title, publisher), ...ageSentences(context)].join(' ');
  return [
    { kind: 'paragraph', text: parts.summary.join(' '), role: 'lead' },
    { kind: 'paragraph', text: against, role: 'small' },
  ];
}

function decisionBlocks({ text }: ReportContext, parts: ReportParts): Block[] {
  const { headings } = text.report;
  return [
    ...paragraphBlocks(parts.purpose),
    ...underSubheading(headings.background, paragraphBlocks(parts.background)),
    ...underSubheading(headings.decisionSought, paragraphBlocks(parts.recommendation)),
  ];
}

/** The others stand apart from the findings: what they do is no judgement. */
function fieldBlocks({ field }: ReportParts): Block[] {
  if (field === null) return [];
  return [
    { kind: 'paragraph', text: field.about },
    ...(field.sentences.length === 0 ? [] : [{ kind: 'list', items: field.sentences } as const]),
    { kind: 'paragraph', text: field.lens, role: 'small' },
  ];
}

/** What stands behind the paper: every figure, and where it is from. */
export function appendixSections(context: ReportContext, parts: ReportParts): Section[] {
  const { headings } = context.text.report;
  const listed = (items: readonly string[]): Block[] => [{ kind: 'list', items }];
  return [
    section('comparison', headings.comparison, [{ kind: 'table', table: parts.comparison }]),
    ...fieldSections(context, parts),
    ...areaSections(context),
    section('method', headings.method, paragraphBlocks(parts.method)),
    section('sources', headings.sources, listed(parts.sources)),
    section('caveats', headings.caveats, listed(parts.caveats)),
    section('unknown', headings.unknown, listed(parts.unknown)),
    ...leftOutSections(context),
  ];
}

function fieldSections({ text }: ReportContext, { field }: ReportParts): Section[] {
  if (field === null) return [];
  const source = field.source.map((sentence) => ({ kind: 'paragraph', text: sentence, role: 'small' }) as const);
  return [section('field-table', text.reportField.tableHeading, [{ kind: 'table', table: field.table }, ...source])];
}

/** Each chosen area in the same form: what it says, its radar, its balance, its table. */
function areaSections(context: ReportContext): Section[] {
  const { snapshot, text, locale, publisher } = context;
  const chosen = snapshot.comparison.areas.filter(({ area }) => snapshot.options.areaIds.includes(area.id));
  const telling = { locale, publisher, scope: 'area' } as const;
  return chosen.map((compared, index) => ({
    id: 'area',
    key: `area-${compared.area.id}`,
    heading: text.report.headings.area(compared.area.name),
    blocks: [
      { kind: 'paragraph', text: headlineSentence(compared.balance, telling), role: 'lead' },
      { kind: 'figure', figure: areaFigure(context, compared, index + 2) },
      { kind: 'balance', balance: balancePart(compared.balance, telling) },
      { kind: 'table', table: areaTable(compared, context) },
    ],
  }));
}

function leftOutSections({ leftOut, text, snapshot }: ReportContext): Section[] {
  if (snapshot.options.audience === 'internal') return [];
  const { leftOut: say, headings } = text.report;
  const items = [
    ...(leftOut.notes > 0 ? [say.notes(leftOut.notes)] : []),
    ...(leftOut.author ? [say.author] : []),
    ...(leftOut.responsible > 0 ? [say.responsible(leftOut.responsible)] : []),
    ...(leftOut.reasons > 0 ? [say.reasons(leftOut.reasons)] : []),
    ...(leftOut.initiatives > 0 ? [say.initiatives(leftOut.initiatives)] : []),
    ...(leftOut.elsewhere > 0 ? [say.elsewhere(leftOut.elsewhere)] : []),
  ];
  return items.length === 0 ? [] : [section('left-out', headings.leftOut, [{ kind: 'list', items }])];
}

function section(id: SectionId, heading: string, blocks: readonly Block[]): Section {
  return { id, key: id, heading, blocks };
}
