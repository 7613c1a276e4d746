import type { SnapshotDiscussion } from '@/lib/domain/snapshot-discussion';
import { formatDate } from '@/lib/text/format';
import { agreedSentences } from '../minutes/agreed-sentences';
import { decisionSentence } from '../minutes/decision-sentence';
import type { ReportContext } from './context';
import { underSubheading } from './paragraphs';
import type { Block } from './report';

/** What a meeting of the leadership agreed on and decided, in sentences. */
export type DiscussionPart = {
  /** "Drøftet i Direktionen" */
  readonly heading: string;
  readonly about: string;
  readonly placementsHeading: string;
  readonly placements: readonly string[];
  readonly decisionsHeading: string;
  readonly decisions: readonly string[];
};

/** The part of a paper that tells of a discussion; null where the paper has none. */
export function discussionPart({ snapshot, text, locale, leftOut }: ReportContext): DiscussionPart | null {
  const { discussion } = snapshot;
  if (discussion === undefined) return null;
  const { minutes, words } = text;
  const { title, forum, date, placements, decisions } = discussion;
  const empty = leftOut.elsewhere > 0 ? minutes.paper.withheld : minutes.paper.nothing;
  const about = isEmpty(discussion) ? empty : minutes.paper.about;
  return {
    heading: minutes.paper.heading(forum),
    about: about(title, formatDate(new Date(date), locale)),
    placementsHeading: minutes.paper.placements,
    placements: placements.map(({ title: name, areaName, ...agreed }) => {
      const placed = minutes.placed(name, areaName ?? words.combined.toLowerCase());
      return minutes.paper.placement(placed, agreedSentences(agreed, locale).join(' '));
    }),
    decisionsHeading: minutes.paper.decisions,
    decisions: decisions.map((decision) => {
      const sentence = decisionSentence(decision, locale);
      return decision.about === null ? sentence : minutes.paper.decision(decision.about, sentence);
    }),
  };
}

function isEmpty({ placements, decisions }: SnapshotDiscussion): boolean {
  return placements.length === 0 && decisions.length === 0;
}

/** The part as a section's blocks; none where there is none. */
export function discussionBlocks(part: DiscussionPart | null): Block[] {
  if (part === null) return [];
  return [
    { kind: 'paragraph', text: part.about },
    ...underSubheading(part.placementsHeading, listBlocks(part.placements)),
    ...underSubheading(part.decisionsHeading, listBlocks(part.decisions)),
  ];
}

function listBlocks(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
