import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { answers } from '@/lib/domain/answer';
import { FillCell } from './fill-cell';
import type { FillTechnology } from './fill-technology';
import type { FillText } from './fill-text';
import type { Saver } from './use-saver';

type FillListProps = {
  technologies: readonly FillTechnology[];
  saver: Saver;
  text: FillText;
  /** Whose answers these are, and the page's own address: what the form sends beside the answers. */
  scope: { radarId: string; areaId: string | null; areaName: string; back: string };
  /** True when each change saves by itself, so that no button is needed. */
  live: boolean;
  /** Told which technology the hand is at. */
  onActive: (id: string) => void;
};

/** The list: an ordinary form that saves by its button, and by itself where it can. */
export function FillList({ technologies, saver, text, scope, live, onActive }: FillListProps) {
  const categories = [...new Set(technologies.map((technology) => technology.category))];
  return (
    <form
      className="fill-list"
      id="fill-list"
      action="/placements/list"
      method="post"
      // Or a browser fills in, on reload, what stood here last: it would be taken for an answer to what a colleague has saved since.
      autoComplete="off"
      onFocus={(event) => {
        const id = event.target.closest('[data-technology]')?.getAttribute('data-technology');
        if (id) onActive(id);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        saver.saveNow();
      }}
    >
      <input type="hidden" name="radarId" value={scope.radarId} />
      <input type="hidden" name="areaId" value={scope.areaId ?? ''} />
      <input type="hidden" name="back" value={scope.back} />
      <input type="hidden" name="about" value={scope.areaName} />
      <Meanings text={text} />
      {categories.map((category) => (
        <section key={category}>
          <h2 className="fill-category">{category}</h2>
          {technologies
            .filter((technology) => technology.category === category)
            .map((technology) => {
              const cell = saver.queue.cells.get(technology.id);
              if (cell === undefined) return null;
              return <FillCell key={technology.id} {...{ technology, cell, text, saver }} />;
            })}
        </section>
      ))}
      {live ? null : (
        <div className="fill-submit">
          <Button>{text.fill.list.save}</Button>
          <p className="form-hint">{text.fill.list.saveHint}</p>
        </div>
      )}
    </form>
  );
}

function Meanings({ text }: { text: FillText }) {
  return (
    <Details summary={text.fill.list.meaningTitle}>
      <dl className="fill-meanings">
        {answers.map((answer) => (
          <div key={answer}>
            <dt>{text.words.answers[answer]}</dt>
            <dd>{text.fill.list.meanings[answer]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
