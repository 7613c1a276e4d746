import type { Answer } from '@/lib/domain/answer';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { Finding } from '@/lib/domain/finding';
import type { PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import type { LeftOut } from '@/lib/domain/public-version';
import type { RadarHeadline } from '@/lib/text/describe-radar';
import type { Locale } from '@/lib/text/locale';
import type { DiscussionPart } from './discussion-part';
import type { FieldPart } from './field-part';

/**
 * One paper as every format reads it: plain data, every sentence written, every number formatted. A renderer arranges it
 * and adds nothing.
 */
export type Report = {
  readonly locale: Locale;
  readonly head: ReportHead;
  /** In the order a politician reads. */
  readonly body: readonly Section[];
  readonly appendix: readonly Section[];
  /** The same parts by name, for formats with an order of their own. */
  readonly parts: ReportParts;
};

/** What is set on pages in order, and all that a paged format needs. Without an appendix nothing stands for it. */
export type PrintedReport = Pick<Report, 'locale' | 'head' | 'body' | 'appendix'>;

export type ReportHead = {
  readonly title: string;
  /** "Eksempelkommune · Bilag til Økonomiudvalget" */
  readonly above: string;
  readonly kommune: string;
  /** Where the paper is going: "Økonomiudvalget"; may be empty. */
  readonly forum: string;
  readonly year: number;
  /** In words: 22. november 2026. */
  readonly date: string;
  /** ISO 8601, UTC: for the properties of files. */
  readonly createdAt: string;
  /** Null in a public version. */
  readonly author: string | null;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly snapshotId: string;
  /** Of Pejling. */
  readonly version: string;
  /** "Udkast", "Simulerede tal": on each page and slide, as text. */
  readonly marks: readonly ReportMark[];
  /** Stands at the foot of each page: snapshot, edition, and whose the source is. */
  readonly foot: string;
};

export type ReportMark = { readonly key: 'draft' | 'simulated'; readonly text: string };

export const sectionIds = [
  'decision',
  'summary',
  'radar',
  'balance',
  'field',
  'meaning',
  'projects',
  'ethics',
  'economy',
  'findings',
  'questions',
  'comparison',
  'field-table',
  'area',
  'method',
  'sources',
  'caveats',
  'unknown',
  'left-out',
  'discussion',
  'meeting',
  'decisions',
  'followed-up',
  'item',
  'themes',
] as const;
export type SectionId = (typeof sectionIds)[number];

export type Section = {
  readonly id: SectionId;
  /** Unique in the report; for anchors and bookmarks. */
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly role?: 'lead' | 'small' }
  /** A run-in heading inside a section, one level below it. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: RadarFigure }
  | { readonly kind: 'balance'; readonly balance: BalancePart }
  | { readonly kind: 'findings'; readonly groups: readonly FindingGroup[] }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'table'; readonly table: ReportTable };

/** A radar to draw: each renderer lays it out at the size it has, with `layoutRadar`. */
export type RadarFigure = {
  /** Unique in the report. */
  readonly key: string;
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly alt: string;
  /** How it is read, its source and its caveats, in sentences. Says "Figur 1" itself. */
  readonly caption: string;
  readonly technologies: readonly PlottedTechnology[];
  /** The finding of each technology, by id. */
  readonly findings: Readonly<Record<string, Finding>>;
  readonly headline: RadarHeadline | null;
  readonly ringNames: RingNames;
  /** The signs that occur, with their words, in the order of the legend. */
  readonly legend: readonly LegendEntry[];
  readonly own: string;
  readonly reference: string;
};

export type LegendEntry = { readonly kind: MarkKind; readonly word: string };

export type BalancePart = {
  /** "Afprøver vi for lidt eller for meget?" */
  readonly question: string;
  /** "For lidt" */
  readonly verdict: string;
  readonly kind: MarkKind;
  readonly explanation: string;
  readonly lines: readonly CountLine[];
  /** What stands beside the verdict without deciding it. */
  readonly beside: readonly CountLine[];
  /** What was compared, how much is piloted, whose threshold it is; and why there is no verdict. */
  readonly facts: readonly string[];
};

export type CountLine = { readonly kind: MarkKind; readonly count: number; readonly words: string };

export type FindingGroup = {
  readonly finding: Finding;
  readonly kind: MarkKind;
  readonly name: string;
  readonly suggestion: string;
  /** "Cloud (5 af 6 områder afprøver)": the technology, and where that helps. */
  readonly technologies: readonly string[];
};

export type Question = {
  readonly text: string;
  /** What it stands on, one or two sentences. */
  readonly basis: string;
  /** For whoever chairs the discussion: what to ask next, and what to bring out of it. */
  readonly chair: readonly string[];
};

export type ReportTable = {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Under the table, in small print. */
  readonly note: string;
  /** The key of the column whose cells head their rows; `technology` when left out. */
  readonly rowHeader?: string;
};

export type ReportColumn = {
  readonly key: string;
  readonly heading: string;
  readonly align: 'start' | 'end';
  /** Share of the table's width; the columns' shares sum to about 100. */
  readonly width: number;
};

/** One cell a column. */
export type ReportRow = { readonly id: string; readonly cells: readonly ReportCell[] };

export type ReportCell = { readonly text: string; readonly kind: MarkKind | null };

export type ReportParts = {
  /** At most five sentences. */
  readonly summary: readonly string[];
  readonly purpose: readonly string[];
  readonly background: readonly string[];
  readonly assessment: readonly string[];
  readonly ethics: readonly string[];
  readonly economy: readonly string[];
  readonly recommendation: readonly string[];
  readonly radar: RadarFigure;
  readonly balance: BalancePart;
  readonly findings: readonly FindingGroup[];
  readonly questions: readonly Question[];
  readonly comparison: ReportTable;
  /** What other kommuner answer; null in a paper that does not tell. */
  readonly field: FieldPart | null;
  /** What the leadership agreed on and decided; null in a paper that does not tell. */
  readonly discussion: DiscussionPart | null;
  readonly method: readonly string[];
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
  readonly unknown: readonly string[];
  readonly leftOut: LeftOut;
  /** One row a cell: every technology combined, then in every area. */
  readonly rows: readonly DataRow[];
};

/** One cell as figures and words, for spreadsheets. Words are in the report's language; codes are stable. */
export type DataRow = {
  /** The area's name, or "Samlet". */
  readonly scope: string;
  /** Null is the combined radar. */
  readonly areaId: string | null;
  readonly number: number;
  readonly technologyId: string;
  readonly technology: string;
  readonly category: string;
  readonly local: boolean;
  /** In words; for the combined radar how the areas stand. */
  readonly own: string;
  readonly answer: Answer | null;
  /** 1 to 4; a mean in the combined rows. */
  readonly level: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly spread: string;
  readonly value: string;
  readonly ring: string;
  readonly referenceLevel: number | null;
  readonly maturity: number | null;
  /** The combined radar's value stands in for the area's own. */
  readonly fromCombined: boolean;
  readonly distance: number | null;
  readonly finding: string;
  readonly findingCode: Finding;
  readonly kind: MarkKind;
  readonly suggestion: string;
  readonly source: string;
  /** "oplyst", "udledt" or empty. */
  readonly basis: string;
  /** The picked note; empty in a public version. */
  readonly note: string;
};
