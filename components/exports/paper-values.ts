import type { PaperTexts } from '@/lib/domain/paper-texts';
import type { Audience } from '@/lib/domain/snapshot';

/** What the form of a new paper says: from the last paper, or as it was typed before it was refused. */
export type PaperValues = {
  readonly texts: PaperTexts;
  readonly editionId: string;
  /** The group of kommuner to be laid among, as `fieldKeyText` writes it; empty for none. */
  readonly field: string;
  /** The meeting to tell of; empty for none. */
  readonly meetingId: string;
  readonly language: 'da' | 'en';
  readonly audience: Audience;
  readonly draft: boolean;
  readonly areaIds: readonly string[];
  readonly noteKeys: readonly string[];
};

/** What it chooses between. */
export type PaperChoices = {
  readonly year: number;
  readonly editions: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
  /** The groups of kommuner, by measurement. */
  readonly releases: readonly {
    readonly title: string;
    readonly groups: readonly { readonly key: string; readonly name: string }[];
  }[];
  /** The meetings, newest first. */
  readonly meetings: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly NoteChoice[];
  /** False for whoever makes drafts only. */
  readonly mayFinish: boolean;
};

/** A note on the radar; `area` null is the combined one, `answer` is in words. */
export type NoteChoice = {
  readonly key: string;
  readonly technology: string;
  readonly area: string | null;
  readonly answer: string;
  readonly text: string;
};
