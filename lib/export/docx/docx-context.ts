import type { ImageRun } from 'docx';

/** What blocks need besides themselves. */
export type DocxContext = {
  /** A drawn radar for each figure of the report, by the figure's key. */
  readonly pictures: ReadonlyMap<string, ImageRun>;
  /** Of the section the block stands in. */
  readonly heading: string;
};
