import { Button } from '@/components/ui/button';
import { type Answer, otherAnswers, uses } from '@/lib/domain/answer';
import type { PlacementContent } from '@/lib/domain/placement-content';
import { AnswerChoice } from './answer-choice';
import { type CellFieldProps, NoteField, OperatingFields, ReasonField } from './cell-fields';
import type { CellState } from './cell-state';
import { CellStatus } from './cell-status';
import { ConflictPanel } from './conflict-panel';
import { shorten } from './describe-content';
import { cellAnchor, fieldName } from './field-names';
import type { FillTechnology } from './fill-technology';
import type { FillText } from './fill-text';
import type { Saver } from './use-saver';

export type FillCellProps = {
  technology: FillTechnology;
  cell: CellState;
  text: FillText;
  saver: Saver;
};

/** One technology of the list: the answer, what belongs to it, and whether it is saved. */
export function FillCell({ technology, cell, text, saver }: FillCellProps) {
  const { id, name } = technology;
  const { content } = cell;
  const change = (field: keyof PlacementContent, next: PlacementContent) => saver.edit(id, field, next);
  const fields = { technologyId: id, name, content, text, onChange: change };
  return (
    <fieldset className="fill-cell" id={cellAnchor(id)} data-technology={id}>
      <legend>
        <h3>
          {technology.number} {name}
        </h3>
      </legend>
      <CellStatus cell={cell} text={text} />
      <input type="hidden" name={fieldName('was', id)} value={asShown(cell)} />
      <input type="hidden" name={fieldName('about', id)} value={name} />
      <About technology={technology} text={text} />
      <Answers technologyId={id} content={content} text={text} onChange={change} />
      {cell.theirs === null ? null : (
        <ConflictPanel
          cell={cell}
          theirs={cell.theirs}
          text={text}
          onKeepMine={() => saver.keepMine(id)}
          onUseTheirs={() => saver.useTheirs(id)}
        />
      )}
      <ReasonField {...fields} invalid={cell.refusal === 'reason-needed'} />
      <Refused cell={cell} text={text} onNotPersonal={() => saver.notPersonal(id)} />
      <MoreFields {...fields} changed={technology.changed} />
    </fieldset>
  );
}

type RefusedProps = { cell: CellState; text: FillText; onNotPersonal: () => void };

/** Why the answer was not saved; and where it is the texts' looks alone, the way on. */
function Refused({ cell, text, onNotPersonal }: RefusedProps) {
  const { refusal, technologyId } = cell;
  if (refusal === null) return null;
  const isNumber = refusal === 'personal-number';
  return (
    <>
      <p className="form-error-message" id={`${fieldName('reason', technologyId)}-error`}>
        {isNumber ? text.privacy.cell.problem : text.fill.problems[refusal]}
      </p>
      {isNumber ? (
        <Button kind="secondary" type="button" onClick={onNotPersonal}>
          {text.privacy.cell.confirm}
        </Button>
      ) : null}
    </>
  );
}

/** What the form is compared with when it is sent without script. */
function asShown({ saved, version }: CellState): string {
  return JSON.stringify({ version, content: saved });
}

function About({ technology, text }: Pick<FillCellProps, 'technology' | 'text'>) {
  const { description, local, ring } = technology;
  return (
    <>
      {description || local ? (
        <p className="fill-about">
          {local ? <strong>{text.fill.list.local}. </strong> : null}
          {description}
        </p>
      ) : null}
      {ring === null ? null : <p className="fill-ring">{ring}</p>}
    </>
  );
}

function Answers({ technologyId, content, text, onChange }: Omit<CellFieldProps, 'name'>) {
  const choice = (answer: Answer) => (
    <AnswerChoice
      key={answer}
      technologyId={technologyId}
      answer={answer}
      chosen={content.answer === answer}
      text={text}
      onChoose={(chosen) => onChange('answer', { ...content, answer: chosen })}
    />
  );
  return (
    <>
      <div className="fill-uses">{uses.map(choice)}</div>
      <div className="fill-others">{otherAnswers.map(choice)}</div>
    </>
  );
}

function MoreFields({ changed, ...props }: CellFieldProps & { changed: string | null }) {
  const { content, text, name } = props;
  const { list } = text.fill;
  return (
    <details className="fill-more">
      <summary>
        {summaryOf(content, text)} <span className="sr-only">{list.about(name)}</span>
      </summary>
      <OperatingFields {...props} />
      <NoteField {...props} />
      {changed === null ? null : <p className="fill-changed">{changed}</p>}
      {content.answer === null ? null : (
        <button
          type="button"
          className="shell-text-button fill-clear"
          onClick={() => props.onChange('answer', { ...content, answer: null })}
        >
          {list.clear} <span className="sr-only">{list.about(name)}</span>
        </button>
      )}
    </details>
  );
}

/** What is inside, or what one could add. */
function summaryOf(content: PlacementContent, { fill: { list }, words }: FillText): string {
  const operating = content.answer === 'operating';
  const parts = [
    operating && content.spread !== null ? `${list.more.spread}: ${words.spreads[content.spread]}` : null,
    operating && content.value !== null ? `${list.more.value}: ${words.values[content.value]}` : null,
    content.note === '' ? null : `${list.more.note}: ${shorten(content.note)}`,
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(' · ');
  return operating ? list.addMoreOperating : list.addMore;
}
