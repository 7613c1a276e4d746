import { Alert } from '@/components/ui/alert';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';

type BoardNoticeProps = {
  locale: Locale;
  /** The phase it came into, where its card is not shown and cannot say so itself. */
  done: string | undefined;
  failed: string | undefined;
  movedId: string | undefined;
};

/** What became of the move that led here. */
export function BoardNotice({ locale, done, failed, movedId }: BoardNoticeProps) {
  const { board } = textOf(locale).initiativeViews;
  const failedKey = knownKey(board.failed, failed);
  const doneKey = knownKey(board.done, done);
  if (failedKey !== null) {
    return (
      <Alert locale={locale} tone="error" heading={board.failedTitle}>
        <p>{board.failed[failedKey]}</p>
      </Alert>
    );
  }
  if (doneKey === null) return null;
  return (
    <Alert locale={locale} tone="success" heading={board.doneTitle}>
      <p>
        {board.done[doneKey]}{' '}
        {movedId === undefined ? null : <a href={`/initiatives/${encodeURIComponent(movedId)}`}>{board.seeMoved}</a>}
      </p>
    </Alert>
  );
}
