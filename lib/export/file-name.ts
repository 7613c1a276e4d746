import type { PaperFormat } from '@/lib/domain/paper-format';
import { type Locale, textOf } from '@/lib/text/locale';
import { plainLetters } from './plain-letters';
import type { Report } from './report/report';

/** What a paper's files are named by. */
export type PaperName = {
  readonly kommune: string;
  readonly year: number;
  readonly locale: Locale;
  readonly draft: boolean;
  readonly public: boolean;
  readonly snapshotId: string;
};

/**
 * A name that says what the file is, in letters that every system takes: eksempelkommune-bilag-2026-udkast-5c1de7c1.pdf. A draft
 * and a public version say so; the last eight digits of the snapshot's id tell two papers of one year apart.
 */
export function paperFileName(paper: PaperName, format: PaperFormat): string {
  const { names, nameMarks } = textOf(paper.locale).reportZip;
  const parts = [
    paper.kommune,
    names[format],
    String(paper.year),
    ...(paper.draft ? [nameMarks.draft] : []),
    ...(paper.public ? [nameMarks.public] : []),
    paper.snapshotId.slice(-8),
  ];
  return `${parts.map(plainLetters).filter(Boolean).join('-')}.${format}`;
}

/** The name of a report's files. */
export function paperNameOf({ head, locale, appendix }: Report): PaperName {
  return {
    kommune: head.kommune,
    year: head.year,
    locale,
    draft: head.marks.some(({ key }) => key === 'draft'),
    // Only a public version lists what it leaves out.
    public: appendix.some(({ id }) => id === 'left-out'),
    snapshotId: head.snapshotId,
  };
}
