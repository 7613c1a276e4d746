/** How far the making of a file is. */
export type MakeState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'making'; readonly number: number; readonly of: number; readonly name: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };

export type MakeWords = {
  readonly progress: { readonly of: string; readonly making: string; readonly done: string };
  /** By reason; `other` for any that has no text of its own. */
  readonly failed: Readonly<Record<string, string>> & { readonly other: string };
};

/** "4 af 8: PowerPoint …", or why it failed. */
export function sayState(state: MakeState, { progress, failed }: MakeWords): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'making':
      return state.of === 1
        ? `${progress.making} ${state.name} …`
        : `${state.number} ${progress.of} ${state.of}: ${state.name} …`;
    case 'done':
      return progress.done;
    case 'failed':
      return (Object.hasOwn(failed, state.reason) ? failed[state.reason] : undefined) ?? failed.other;
  }
}
