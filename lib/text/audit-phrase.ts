import type { AuditChange } from '../domain/audit/audit-changes';
import type { AuditLine } from '../domain/audit/audit-line';
import { knownKey } from './known-key';
import { type Locale, textOf } from './locale';

/** What was done, as a sentence without its subject; `{thing}` is what it was done to. */
export function auditPhrase(line: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  const { word, who, thing } = line;
  const isOwn = who !== null && thing.entity === 'user' && who.id === thing.id;
  const own = isOwn ? knownKey(audit.own, word) : null;
  if (own !== null) return audit.own[own];
  const special = specialOf(line);
  if (special !== null) return audit.special[special];
  const known = knownKey(audit.words, word);
  return known === null ? audit.unknown : audit.words[known];
}

/** True for what was not there: nothing told, or null and nothing else. */
export function isNothing(values: AuditChange['before']): boolean {
  return values === undefined || values.every((value) => value === null);
}

type Special = keyof ReturnType<typeof textOf>['audit']['special'];

/** A row whose word says more than what was done: only a note was written, or a date was taken away. */
function specialOf({ word, changes }: AuditLine): Special | null {
  const find = (key: string) => changes.find(({ path }) => path.length === 1 && path[0] === key);
  if (word === 'radar.fill-by') return specialDate(find('fillBy'));
  if (word !== 'placement.saved' || changes.length === 0) return null;
  const answer = find('answer');
  if (answer !== undefined) return isNothing(answer.after) ? 'answer-removed' : null;
  const isNote = ({ path }: AuditChange) => path[0] === 'noteLength' || path[0] === 'noteChanged';
  if (!changes.every(isNote)) return 'answer-details';
  const note = find('noteLength');
  if (note === undefined) return 'note-changed';
  if (isZero(note.after)) return 'note-removed';
  return isZero(note.before) ? 'note-written' : 'note-changed';
}

function specialDate(date: AuditChange | undefined): Special | null {
  if (date === undefined || isNothing(date.before)) return null;
  return isNothing(date.after) ? 'date-removed' : 'date-changed';
}

function isZero(values: AuditChange['before']): boolean {
  return isNothing(values) || values?.[0] === 0;
}
