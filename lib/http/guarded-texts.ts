import { findPersonalNumbers } from '@/lib/domain/personal-number';
import type { Fields } from './read-body';

/** A text with what looks like a CPR number: the field it came in, and which of the field's values it was. */
export type GuardedText = { readonly name: string; readonly index: number; readonly text: string };

/**
 * Fields that hold no text of the user's: ids, secrets, what the page showed before, and the keys and figures of hidden fields. All others
 * are looked at, so that a new field is guarded without anybody thinking of it.
 */
const technical =
  /(?:^(?:id|ids|draft|notes|agenda|token|csrfToken|callbackUrl|back|about|publicKey|fingerprint|revision|version|sessionToken)$|Ids?$|^(?:was|seen|revision|about)[:-]|^before[A-Z])/;

/** True for a field that holds no text of the user's. */
export function isTechnical(name: string): boolean {
  return technical.test(name);
}

/** The texts among the fields, or within what a script sent, however deep, that have what looks like a CPR number. */
export function guardedTexts(fields: Fields): readonly GuardedText[] {
  const found: GuardedText[] = [];
  // Not by recursion: a script may send a thousand levels.
  const waiting: { readonly fields: Fields; readonly name: string; readonly value: unknown }[] = entriesOf(fields);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { fields: beside, name, value } = next;
    for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof one === 'string') {
        if (isGuarded(beside, name, one)) found.push({ name, index, text: one });
      } else if (Array.isArray(one)) waiting.push({ fields: beside, name, value: one });
      else if (isObject(one)) for (const entry of entriesOf(one)) waiting.push(entry);
    }
  }
  return found;
}

/** Last first, since the last is looked at first. */
function entriesOf(fields: Fields) {
  return Object.entries(fields)
    .filter(([name]) => !isTechnical(name))
    .map(([name, value]) => ({ fields, name, value }))
    .reverse();
}

function isGuarded(fields: Fields, name: string, text: string): boolean {
  return findPersonalNumbers(text).length > 0 && !stoodBefore(fields, name, text);
}

/**
 * The page for filling in posts all its notes at once without script. One that was there when the page was made, and has not been
 * touched, was answered for when it was saved.
 */
function stoodBefore(fields: Fields, name: string, text: string): boolean {
  const [, part = '', id = ''] = /^(note|reason):(.*)$/s.exec(name) ?? [];
  const was = part === '' ? undefined : fields[`was:${id}`];
  if (typeof was !== 'string') return false;
  try {
    const before: unknown = JSON.parse(was);
    const content = isObject(before) ? before.content : null;
    return isObject(content) && sameText(content[part], text);
  } catch {
    return false;
  }
}

/** A form turns each line break into two characters. */
function sameText(before: unknown, text: string): boolean {
  return typeof before === 'string' && before.trim() === text.replaceAll('\r\n', '\n').trim();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File);
}
