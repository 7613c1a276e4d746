'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { PlacementContent } from '@/lib/domain/placement-content';
import { type CellState, isUnsaved } from './cell-state';
import { advance, readyToSend, retryDelay, type SaveQueue } from './save-queue';
import { type SendTarget, sendCell } from './send-cell';

/** How long a hand must rest before an answer is sent, in milliseconds: text longer than a choice. */
const restAfter: Record<keyof PlacementContent, number> = {
  answer: 150,
  spread: 150,
  value: 150,
  note: 400,
  reason: 400,
};

export type Saver = {
  readonly queue: SaveQueue;
  readonly edit: (id: string, field: keyof PlacementContent, content: PlacementContent) => void;
  readonly undo: () => void;
  readonly keepMine: (id: string) => void;
  readonly useTheirs: (id: string) => void;
  readonly notPersonal: (id: string) => void;
  readonly saveNow: () => void;
};

/** Keeps the page's answers, and sends each by itself until the server has it. */
export function useSaver(initial: readonly CellState[], target: SendTarget): Saver {
  const [queue, dispatch] = useReducer(advance, initial, toQueue);
  const latest = useRef(queue);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const { radarId, areaId } = target;

  const sendAfter = useCallback((id: string, milliseconds: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.set(
      id,
      setTimeout(() => dispatch({ type: 'due', id }), milliseconds),
    );
  }, []);

  useEffect(() => {
    latest.current = queue;
    for (const cell of readyToSend(queue)) {
      const id = cell.technologyId;
      dispatch({ type: 'sent', id });
      sendCell(cell, { radarId, areaId }).then((event) => {
        if (event.type === 'failed') sendAfter(id, retryDelay((latest.current.cells.get(id)?.failures ?? 0) + 1));
        dispatch(event);
      });
    }
  }, [queue, radarId, areaId, sendAfter]);

  useEffect(() => {
    const retry = () => dispatch({ type: 'online' });
    const warn = (event: BeforeUnloadEvent) => {
      if ([...latest.current.cells.values()].some(isUnsaved)) event.preventDefault();
    };
    window.addEventListener('online', retry);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('beforeunload', warn);
    };
  }, []);

  return {
    queue,
    edit: (id, field, content) => {
      dispatch({ type: 'edited', id, field, content });
      sendAfter(id, restAfter[field]);
    },
    undo: () => dispatch({ type: 'undone' }),
    keepMine: (id) => dispatch({ type: 'kept-mine', id }),
    useTheirs: (id) => dispatch({ type: 'used-theirs', id }),
    notPersonal: (id) => dispatch({ type: 'not-personal', id }),
    saveNow: () => dispatch({ type: 'online' }),
  };
}

function toQueue(cells: readonly CellState[]): SaveQueue {
  return { cells: new Map(cells.map((cell) => [cell.technologyId, cell])), steps: [] };
}
