import { describeError, maskText } from '../../lib/describe-error';
import { log } from '../../lib/log';
import { requestContext } from '../../lib/request-context';

/**
 * What packages print goes into the log as everything else, and like it holds nothing of anybody's: Next prints each error with its
 * message, which may quote what a user wrote. Under a request it is only told of when searched for, since we log it ourselves.
 */
export function quietConsole(): void {
  for (const level of ['error', 'warn', 'info'] as const) {
    console[level] = (...given: unknown[]) => tell(level, given);
  }
  console.log = (...given: unknown[]) => tell('info', given);
}

function tell(level: 'error' | 'warn' | 'info', given: readonly unknown[]): void {
  const error = given.find((one) => one instanceof Error);
  const words = given.filter((one) => typeof one === 'string').join(' ');
  const told = error === undefined ? { message: maskText(words) } : describeError(error);
  const id = requestContext()?.id;
  log[id === undefined ? level : 'debug']({ id, ...told }, 'printed');
}
