'use client';

import { useEffect, useRef } from 'react';

const over = 'board-column--over';
const lifted = 'board-card--lifted';

/** Lets a card be dragged to another column, where its own form is then sent: what dragging does, the form does without script. */
export function BoardDrag() {
  const here = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const board = here.current?.closest<HTMLElement>('.board');
    if (!board) return;
    const leave = new AbortController();
    const { signal } = leave;
    const cards = [...board.querySelectorAll<HTMLElement>('[data-movable]')];
    let dragged: HTMLElement | null = null;

    for (const card of cards) card.draggable = true;
    const mark = (column: Element | null) => {
      for (const one of board.querySelectorAll(`.${over}`)) if (one !== column) one.classList.remove(over);
      column?.classList.add(over);
    };
    const onStart = (event: DragEvent) => {
      dragged = closest(event, '[data-movable]');
      if (dragged === null) return;
      dragged.classList.add(lifted);
      event.dataTransfer?.setData('text/plain', dragged.dataset.movable ?? '');
    };
    const onOver = (event: DragEvent) => {
      const button = buttonFor(dragged, closest(event, '[data-phase]'));
      if (button !== null) event.preventDefault();
      mark(button === null ? null : closest(event, '[data-phase]'));
    };
    const onDrop = (event: DragEvent) => {
      const button = buttonFor(dragged, closest(event, '[data-phase]'));
      if (button === null) return;
      event.preventDefault();
      // A day typed and not sent is not the day of the drag.
      button.form?.reset();
      button.form?.requestSubmit(button);
    };
    const onEnd = () => {
      dragged?.classList.remove(lifted);
      dragged = null;
      mark(null);
    };
    board.addEventListener('dragstart', onStart, { signal });
    board.addEventListener('dragover', onOver, { signal });
    board.addEventListener('drop', onDrop, { signal });
    board.addEventListener('dragend', onEnd, { signal });
    return () => {
      leave.abort();
      for (const card of cards) card.draggable = false;
    };
  }, []);

  return <span ref={here} hidden />;
}

function closest(event: DragEvent, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** The button of the card's own form that moves it to the column; null when it stands there already. */
function buttonFor(card: HTMLElement | null, column: HTMLElement | null): HTMLButtonElement | null {
  if (card === null || column === null) return null;
  return card.querySelector<HTMLButtonElement>(`button[name="phase"][value="${column.dataset.phase}"]`);
}
