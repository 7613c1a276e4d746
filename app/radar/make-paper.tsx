import { can, type Viewer } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';
import { newPaperHref } from '../exports/addresses';

type MakePaperProps = {
  viewer: Viewer;
  kommuneId: string;
  /** The year that is shown, and the edition where one is. */
  paper: { readonly year: number; readonly edition?: string };
  locale: Locale;
};

/** On to the papers from a radar, for whoever may make one. */
export function MakePaper({ viewer, kommuneId, paper, locale }: MakePaperProps) {
  if (!can(viewer, { action: 'make-paper', kommuneId, draft: true })) return null;
  return (
    <p className="compare-paper no-print">
      <a href={newPaperHref(paper)}>{textOf(locale).exports.fromRadar}</a>
    </p>
  );
}
