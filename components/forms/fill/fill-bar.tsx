import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Progress } from '@/components/ui/progress';
import { cellStatus, isUnsaved } from './cell-state';
import { cellAnchor } from './field-names';
import type { FillText } from './fill-text';
import type { SaveQueue } from './save-queue';

type FillBarProps = {
  queue: SaveQueue;
  /** The next technology without an answer; null when none is left. */
  nextId: string | null;
  /** Where to go when none is left. */
  onwards: { href: string; label: string };
  text: FillText;
  onNext: (id: string) => void;
  /** Null until the page can undo. */
  onUndo: (() => void) | null;
};

/** How far one has come, whether all is saved, and the next step; stays in sight. */
export function FillBar({ queue, nextId, onwards, text, onNext, onUndo }: FillBarProps) {
  const cells = [...queue.cells.values()];
  const handled = cells.filter((cell) => cell.content.answer !== null).length;
  const { fill } = text;
  return (
    <div className="fill-bar">
      <Progress
        id="fill-progress"
        label={fill.progress(handled, cells.length)}
        value={handled}
        max={Math.max(1, cells.length)}
      />
      <SaveState queue={queue} text={text} />
      <div className="fill-bar-actions">
        {nextId === null ? (
          <ButtonLink href={onwards.href}>{onwards.label}</ButtonLink>
        ) : (
          <ButtonLink href={`#${cellAnchor(nextId)}`} onClick={() => onNext(nextId)}>
            {fill.list.next}
          </ButtonLink>
        )}
        {onUndo === null ? null : (
          <Button type="button" kind="secondary" onClick={onUndo} disabled={queue.steps.length === 0}>
            {fill.list.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

function SaveState({ queue, text }: Pick<FillBarProps, 'queue' | 'text'>) {
  const statuses = [...queue.cells.values()].map(cellStatus);
  const { status } = text.fill;
  const unsaved = [...queue.cells.values()].filter(isUnsaved).length;
  const stuck = statuses.some((each) => each !== 'blank' && each !== 'saved' && each !== 'waiting');
  if (unsaved > 0 && stuck) {
    return (
      <p className="fill-state fill-state--unsaved">
        <strong>{status.unsaved(unsaved)}.</strong> {statuses.includes('failed') ? status.keepOpen : null}
        {statuses.includes('signed-out') ? status.signInAgain : null}
      </p>
    );
  }
  if (unsaved > 0) return <p className="fill-state">{status.waiting}</p>;
  if (!statuses.includes('saved')) return null;
  return (
    <p className="fill-state">
      {status.allSaved}
      <Icon name="check" />
    </p>
  );
}
