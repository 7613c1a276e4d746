'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answer } from '@/lib/domain/answer';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { emptyContent } from '@/lib/domain/placement-content';
import { nextUnanswered } from '@/lib/domain/progress';
import type { Locale } from '@/lib/text/locale';
import type { CellState } from './cell-state';
import { cellAnchor } from './field-names';
import { FillBar } from './fill-bar';
import { FillList } from './fill-list';
import { FillRadar } from './fill-radar';
import type { FillTechnology } from './fill-technology';
import { fillText } from './fill-text';
import { useAnnouncements } from './use-announcements';
import { useMedia, useScripted } from './use-browser';
import { useEarlyAnswers } from './use-early-answers';
import { useSaver } from './use-saver';

export type FillFormProps = {
  locale: Locale;
  radarId: string;
  /** Null is the combined radar. */
  areaId: string | null;
  /** The page's own address, to come back to. */
  back: string;
  areaName: string;
  technologies: readonly FillTechnology[];
  cells: readonly CellState[];
  layout: RadarLayout;
  /** Where to go when all is answered. */
  onwards: { href: string; label: string };
};

/** Room for a radar with targets of 24 pixels. */
const roomForRadar = '(min-width: 760px)';

/** The list and the blank radar, which do the same job and always say the same. */
export function FillForm(props: FillFormProps) {
  const { locale, radarId, areaId, technologies, cells, layout, onwards } = props;
  const text = useMemo(() => fillText(locale), [locale]);
  const saver = useSaver(cells, { radarId, areaId });
  const scripted = useScripted();
  const roomy = useMedia(roomForRadar);
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const nameOf = useCallback((id: string) => technologies.find((each) => each.id === id)?.name ?? '', [technologies]);
  const { said, say } = useAnnouncements(saver.queue, nameOf, text);
  useEarlyAnswers(frame, saver);

  const answerOf = (id: string): Answer | null => saver.queue.cells.get(id)?.content.answer ?? null;
  const place = (id: string, answer: Answer | null) =>
    saver.edit(id, 'answer', { ...(saver.queue.cells.get(id)?.content ?? emptyContent), answer });
  const undo = () => {
    const step = saver.queue.steps.at(-1);
    if (step === undefined) return;
    saver.undo();
    setActive(step.technologyId);
    say(text.fill.list.undone(nameOf(step.technologyId)));
  };
  return (
    <div className="fill" ref={frame}>
      <div className="fill-main">
        <FillBar
          queue={saver.queue}
          nextId={nextIn(technologies, answerOf, active)}
          onwards={onwards}
          text={text}
          onNext={(id) => focusFirst(frame.current, id)}
          onUndo={scripted ? undo : null}
        />
        <FillList {...{ technologies, saver, text, scope: props, live: scripted }} onActive={setActive} />
      </div>
      <section className="fill-side" id="fill-radar" aria-labelledby="fill-radar-title" tabIndex={-1}>
        <h2 className="fill-side-title" id="fill-radar-title">
          {text.fill.radar.title(props.areaName)}
        </h2>
        {scripted && roomy ? <p className="form-hint">{text.fill.radar.hint}</p> : null}
        <FillRadar
          {...{ layout, technologies, answerOf, active, locale, text }}
          onPlace={place}
          onActive={setActive}
          interactive={scripted && roomy}
        />
        <p className="form-hint">{text.fill.radar.unplaced}</p>
      </section>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

function nextIn(
  technologies: readonly FillTechnology[],
  answerOf: (id: string) => Answer | null,
  active: string | null,
): string | null {
  const ids = technologies.map((technology) => technology.id);
  const cells = ids.map((id) => ({ technologyId: id, areaId: null, answer: answerOf(id) }));
  return nextUnanswered(ids, cells, { areaId: null, after: active });
}

/** The link scrolls; the hand goes straight to the first answer. */
function focusFirst(frame: HTMLElement | null, id: string): void {
  const cell = frame?.querySelector(`#${CSS.escape(cellAnchor(id))}`);
  const first = cell?.querySelector('input[type=radio]');
  if (first instanceof HTMLInputElement) requestAnimationFrame(() => first.focus({ preventScroll: true }));
}
