import type { Font } from './font';

/** How text is set; saved and restored with the rest of the graphics state. */
export type TextState = {
  readonly font: Font | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
};

export const plainText: TextState = {
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** What an operator changes of it, by its numbers; null for operators that change nothing of it. */
export function changedText(operator: string, values: readonly number[]): Partial<TextState> | null {
  const [first = 0, second = 0] = values;
  const changes: Readonly<Record<string, Partial<TextState>>> = {
    Tc: { charSpacing: first },
    Tw: { wordSpacing: first },
    Tz: { scale: first / 100 },
    TL: { leading: first },
    Ts: { rise: first },
    Tr: { mode: first },
    TD: { leading: -second },
    '"': { wordSpacing: first, charSpacing: second },
  };
  return changes[operator] ?? null;
}
