'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { normalisePlacement, sameContent } from '@/lib/domain/placement-content';
import { readContent } from './read-content';
import type { Saver } from './use-saver';

/** What was chosen or typed before the page's script ran is taken over, and not lost. */
export function useEarlyAnswers(frame: RefObject<HTMLElement | null>, saver: Saver): void {
  const first = useRef(saver);
  useEffect(() => {
    const form = frame.current?.querySelector('form');
    if (!form) return;
    const fields = new FormData(form);
    for (const { technologyId, content } of first.current.queue.cells.values()) {
      const given = readContent(technologyId, (name) => fields.get(name));
      if (sameContent(normalisePlacement(given), normalisePlacement(content))) continue;
      first.current.edit(technologyId, 'answer', given);
    }
  }, [frame]);
}
