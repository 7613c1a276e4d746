import type { Fields } from './read-body';
import type { KeptForm } from './trouble-page';

/** What is never written into a page. */
const secret = /password|kodeord|adgangskode|^current$|^csrfToken$/i;

/**
 * A form as it was posted, to be posted again; null when it cannot be: a page cannot hold a chosen file, and must not hold a
 * password. Whoever sent it then goes back to where it still stands.
 */
export function keptForm(action: string, fields: Fields): KeptForm | null {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  const texts = pairs.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string');
  const whole = texts.length === pairs.length && !pairs.some(([name]) => secret.test(name));
  return whole && pairs.length > 0 ? { action, fields: texts } : null;
}
