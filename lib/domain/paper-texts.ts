import { textLength } from './text-length';

/** The editor's own words in a paper, each with the longest it may be, in characters. An empty one is left out. */
export const paperTextLimits = {
  /** Stands over the paper. */
  title: 120,
  /** Where it is going: "Økonomiudvalget". */
  forum: 80,
  /** Why the item is raised. */
  purpose: 800,
  background: 2000,
  /** What it means for citizens and staff. */
  assessment: 3000,
  /** Data protection and ethics where citizens are in contact. */
  ethics: 1500,
  economy: 1500,
  /** Which decision is sought. */
  recommendation: 1200,
} as const;

export type PaperTextField = keyof typeof paperTextLimits;
export const paperTextFields = Object.keys(paperTextLimits) as readonly PaperTextField[];

export type PaperTexts = Readonly<Record<PaperTextField, string>>;

/** Every text empty: what a kommune's first paper starts from. */
export const noPaperTexts: PaperTexts = {
  title: '',
  forum: '',
  purpose: '',
  background: '',
  assessment: '',
  ethics: '',
  economy: '',
  recommendation: '',
};

/** The fields whose text is longer than it may be, in the order they stand. */
export function tooLongTexts(texts: PaperTexts): readonly PaperTextField[] {
  return paperTextFields.filter((field) => textLength(texts[field]) > paperTextLimits[field]);
}
