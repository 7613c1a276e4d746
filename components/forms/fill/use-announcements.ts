'use client';

import { useEffect, useRef, useState } from 'react';
import { type CellStatus, cellStatus } from './cell-state';
import type { FillText } from './fill-text';
import type { SaveQueue } from './save-queue';

/** What is worth hearing when it happens by itself. */
const heard: readonly CellStatus[] = ['failed', 'signed-out', 'conflict', 'refused'];

/** What a screen reader is told: what `say` is given, that answers are saved, and that one could not be. */
export function useAnnouncements(queue: SaveQueue, nameOf: (id: string) => string, text: FillText) {
  const [said, say] = useState('');
  const before = useRef(new Map<string, CellStatus>());
  useEffect(() => {
    const { status } = text.fill;
    for (const cell of queue.cells.values()) {
      const now = cellStatus(cell);
      const was = before.current.get(cell.technologyId);
      before.current.set(cell.technologyId, now);
      if (was === undefined || was === now) continue;
      if (heard.includes(now) && now !== 'blank') say(`${nameOf(cell.technologyId)}: ${status[now]}`);
      else if (now === 'saved') say(`${nameOf(cell.technologyId)}: ${status.saved}`);
    }
  }, [queue, nameOf, text]);
  return { said, say };
}
