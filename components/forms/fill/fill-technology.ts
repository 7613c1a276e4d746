/** A technology of the list, with its texts in the page's language. */
export type FillTechnology = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  /** The kommune's own. */
  readonly local: boolean;
  /** What the edition's own placement is, in words; null while it is hidden. */
  readonly ring: string | null;
  /** Who changed it last and when, in words. */
  readonly changed: string | null;
};
