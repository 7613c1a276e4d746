import type { AuditChange } from '../domain/audit/audit-changes';
import type { AuditLine } from '../domain/audit/audit-line';
import { auditPhrase, isNothing } from './audit-phrase';
import { auditThing, erasedPerson } from './audit-thing';
import { auditValues } from './audit-value';
import { type Locale, textOf } from './locale';

/** A row of the audit as a sentence, in the parts that a page shows differently. */
export type AuditSentence = {
  readonly who: string;
  /** What was done, up to what it was done to. */
  readonly did: string;
  /** Empty where the sentence names nothing. */
  readonly thing: string;
  /** What follows, its full stop left out: what it was before and is now, where that is short. */
  readonly rest: string;
};

/** Who did what to which thing, as a civil servant would say it. */
export function auditSentence(line: AuditLine, locale: Locale): AuditSentence {
  const [did = '', ...after] = auditPhrase(line, locale).split('{thing}');
  const named = after.length > 0;
  const rest = `${after.join('')}${told(line, locale)}`;
  return { who: whoOf(line, locale), did, thing: named ? thingOf(line, locale) : '', rest };
}

/** The same as one text. */
export function auditText(line: AuditLine, locale: Locale): string {
  const { who, did, thing, rest } = auditSentence(line, locale);
  return `${who} ${did}${thing}${rest}`;
}

/** True when the sentence has told all that the row tells. */
export function isToldInFull(line: AuditLine): boolean {
  return line.changes.every((change) => isTold(line, change));
}

const anyone: readonly string[] = ['session.refused', 'setup.refused', 'reset.asked'];
const phones: readonly string[] = ['meeting.joined', 'meeting.left', 'meeting-item.placed'];

function whoOf({ who, word }: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  if (who !== null) return who.name ?? (who.hidden ? audit.hidden : erasedPerson(who.id, locale));
  if (anyone.includes(word)) return audit.someone;
  return phones.includes(word) ? audit.phone : audit.system;
}

function thingOf({ thing, who }: AuditLine, locale: Locale): string {
  if (thing.entity === 'user' && who?.id === thing.id) return textOf(locale).audit.self;
  return auditThing(thing, locale);
}

/** What is short enough to be told in the sentence itself, by what was done. */
const toldFields: Readonly<Record<string, string>> = {
  'user.role': 'role',
  'invitation.created': 'role',
  'placement.saved': 'answer',
  'meeting-item.agreed': 'answer',
  'initiative.phase': 'phase',
  'area.renamed': 'name',
  'session.refused': 'why',
  'setup.refused': 'why',
  'access.refused': 'reason',
  'file.downloaded': 'file',
  'export.issue': 'format',
  'radar.fill-by': 'fillBy',
  'reminder.planned': 'sendOn',
  'reminder.cancelled': 'sendOn',
};

function isTold(line: AuditLine, change: AuditChange): boolean {
  return isField(change, toldFields[line.word]) || isName(line, change);
}

function isField({ path }: AuditChange, field: string | undefined): boolean {
  return path.length === 1 && path[0] === field;
}

/** What the thing is called, and was when the row was written: the sentence calls it so. */
function isName({ thing }: AuditLine, change: AuditChange): boolean {
  const isNamed = ['title', 'name', 'fileName'].some((field) => isField(change, field));
  const told = [change.before, change.after].filter((values) => values !== undefined);
  return isNamed && told.length === 1 && told[0]?.length === 1 && told[0][0] === thing.name;
}

function told(line: AuditLine, locale: Locale): string {
  const field = toldFields[line.word];
  const change = line.changes.find((one) => isField(one, field));
  if (field === undefined || change === undefined) return '';
  const { before, after } = change;
  const value = (values: typeof before) => auditValues(field, values, { locale, names: line.names });
  if (isNothing(after)) return isNothing(before) ? '' : `: ${value(before)}`;
  return isNothing(before) ? `: ${value(after)}` : `: ${value(before)} → ${value(after)}`;
}
