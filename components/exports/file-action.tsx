'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PaperFormat } from '@/lib/domain/paper-format';
import { type MakeState, type MakeWords, sayState } from './make-state';
import { requestFile } from './request-file';

type FileActionProps = {
  exportId: string;
  format: PaperFormat;
  href: string;
  isMade: boolean;
  /** The one that most have come for. */
  isMain: boolean;
  /** What is made on the way, in order; the last is the file itself. */
  steps: readonly { readonly format: PaperFormat; readonly name: string }[];
  words: MakeWords & FileActionWords;
};

export type FileActionWords = Readonly<Record<'fetch' | 'fetchNamed' | 'make' | 'makeNamed', string>>;

/**
 * Fetches a file, and makes it first where it is not there. Without script that is one form; with script each file on the way is a
 * request of its own, so that one sees how far it is. What was made stays made: after a failure or a reload it goes on from there.
 */
export function FileAction({ exportId, format, href, isMade, isMain, steps, words }: FileActionProps) {
  const [state, setState] = useState<MakeState>({ kind: 'ready' });
  const look = `button button-${isMain ? 'primary' : 'secondary'}`;
  const link = useRef<HTMLAnchorElement>(null);
  const router = useRouter();

  // The button that was pressed is gone by then: the keyboard goes on from what stands in its place.
  useEffect(() => {
    if (isMade && state.kind === 'done' && document.activeElement === document.body) link.current?.focus();
  }, [isMade, state.kind]);

  async function make(event: FormEvent) {
    event.preventDefault();
    if (state.kind === 'making') return;
    for (const [index, step] of steps.entries()) {
      setState({ kind: 'making', number: index + 1, of: steps.length, name: step.name });
      const made = await requestFile(exportId, step.format);
      if (!made.ok) {
        setState({ kind: 'failed', reason: made.reason });
        return router.refresh();
      }
      if (step.format === format) window.location.assign(made.href);
    }
    setState({ kind: 'done' });
    router.refresh();
  }

  return (
    <div className="file-action">
      {isMade ? (
        <a ref={link} className={look} href={href} aria-label={words.fetchNamed}>
          {words.fetch}
        </a>
      ) : (
        <form method="post" action="/exports/make" onSubmit={make}>
          <input type="hidden" name="exportId" value={exportId} />
          <input type="hidden" name="format" value={format} />
          <button type="submit" className={look} aria-label={words.makeNamed}>
            {words.make}
          </button>
        </form>
      )}
      {state.kind === 'making' && state.of > 1 ? (
        <progress value={state.number - 1} max={state.of} aria-label={words.makeNamed} />
      ) : null}
      <span role="status" className={state.kind === 'failed' ? 'file-action-failed' : undefined}>
        {sayState(state, words)}
      </span>
    </div>
  );
}
