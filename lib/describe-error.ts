/** What the log tells of an error: its kind, where it was thrown, and the first line of its message with what it quotes left out. */
export type DescribedError = {
  readonly error: string;
  readonly code?: string;
  readonly message: string;
  readonly at: readonly string[];
};

/**
 * An error's message may quote what a user wrote, and an error of the database the whole row. The log keeps what finds the fault
 * and nothing of anybody's: no quoted text, no address, no number longer than a line's.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { error: typeof error, message: '', at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code.slice(0, 40) } : {};
  return { error: error.name, ...code, message: maskText(error.message), at: framesOf(error.stack) };
}

const quoted = /"[^"]*"?|'[^']*'?|“[^”]*”?|”[^”]*”?|«[^»]*»?|`[^`]*`?/g;
const address = /\S+@\S+/g;
const number = /\d{5,}/g;

/** The first line of a text with everything that may be somebody's taken out. */
export function maskText(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.trim().replace(quoted, '…').replace(address, '…').replace(number, '…').slice(0, 160);
}

/** The places alone: a stack begins with the message, in as many lines as it has. */
function framesOf(stack: string | undefined): string[] {
  const lines = (stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .+(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line)).slice(0, 12);
}
