import { forAudience } from '@/lib/domain/public-version';
import type { Snapshot } from '@/lib/domain/snapshot';
import { balancePart } from './balance-part';
import { reportContext } from './context';
import { dataRows } from './data-rows';
import { discussionPart } from './discussion-part';
import { fieldPart } from './field-part';
import { findingGroups } from './finding-groups';
import { reportHead } from './head';
import { caveatSentences, methodSentences, sourceSentences } from './method-parts';
import { paragraphs } from './paragraphs';
import { discussionQuestions } from './questions';
import { combinedFigure } from './radar-figure';
import type { Report, ReportParts } from './report';
import { appendixSections, bodySections } from './sections';
import { soundSnapshot } from './sound-snapshot';
import { summarySentences } from './summary';
import { combinedTable } from './tables';
import { unknownSentences } from './unknown';

/**
 * The report of one snapshot: the same snapshot gives the same report, always. A public version is made here, so that no
 * format can forget it.
 */
export function buildReport(stored: Snapshot): Report {
  const { snapshot, leftOut } = forAudience(soundSnapshot(stored));
  const context = reportContext(snapshot, leftOut);
  const { texts } = snapshot;
  const parts: ReportParts = {
    summary: summarySentences(context),
    purpose: paragraphs(texts.purpose),
    background: paragraphs(texts.background),
    assessment: paragraphs(texts.assessment),
    ethics: paragraphs(texts.ethics),
    economy: paragraphs(texts.economy),
    recommendation: paragraphs(texts.recommendation),
    radar: combinedFigure(context),
    balance: balancePart(snapshot.comparison.combined.balance, context.combined),
    findings: findingGroups(context),
    questions: discussionQuestions(context),
    comparison: combinedTable(context),
    field: fieldPart(context),
    discussion: discussionPart(context),
    method: methodSentences(context),
    sources: sourceSentences(context),
    caveats: caveatSentences(context),
    unknown: unknownSentences(context),
    leftOut,
    rows: dataRows(context),
  };
  return {
    locale: context.locale,
    head: reportHead(context),
    body: bodySections(context, parts),
    appendix: appendixSections(context, parts),
    parts,
  };
}
