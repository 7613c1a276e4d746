import { Button } from '@/components/ui/button';
import type { CellState, Theirs } from './cell-state';
import { describeContent } from './describe-content';
import { fieldName } from './field-names';
import type { FillText } from './fill-text';

type ConflictPanelProps = {
  cell: CellState;
  theirs: Theirs;
  text: FillText;
  onKeepMine: () => void;
  onUseTheirs: () => void;
};

/** Somebody else has been there first: what each says, and the choice. Without script the buttons send the whole list. */
export function ConflictPanel({ cell, theirs, text, onKeepMine, onUseTheirs }: ConflictPanelProps) {
  const { conflict } = text.fill;
  const id = cell.technologyId;
  const titleId = `conflict-${id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands inside the fieldset of the answers
    <div className="fill-conflict" role="group" aria-labelledby={titleId}>
      <p className="fill-conflict-title" id={titleId}>
        {conflict.title}
      </p>
      <p>
        {conflict.theirs(theirs.changedBy ?? conflict.colleague, describeContent(theirs.content, text))}{' '}
        {conflict.mine(describeContent(cell.content, text))}
      </p>
      <input type="hidden" name={fieldName('seen', id)} value={theirs.version} />
      <div className="fill-conflict-choice">
        <Button kind="secondary" name="keep" value={id} onClick={instead(onKeepMine)}>
          {conflict.keepMine}
        </Button>
        <Button kind="secondary" name="drop" value={id} onClick={instead(onUseTheirs)}>
          {conflict.useTheirs}
        </Button>
      </div>
    </div>
  );
}

/** With script the choice is made on the page, instead of by sending the form. */
function instead(choose: () => void) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault();
    choose();
  };
}
