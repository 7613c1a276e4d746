import type { AuditLine } from '../domain/audit/audit-line';
import { auditValues } from './audit-value';
import { knownKey } from './known-key';
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
  const { audit } = textOf(locale);
  const [did = '', ...after] = phraseOf(line, locale).split('{thing}');
  const named = after.length > 0;
  const rest = `${after.join('')}${told(line, locale)}`;
  return { who: whoOf(line, locale), did, thing: named ? thingOf(line, audit) : '', rest };
}

/** The same as one text. */
export function auditText(line: AuditLine, locale: Locale): string {
  const { who, did, thing, rest } = auditSentence(line, locale);
  return `${who} ${did}${thing}${rest}`;
}

function phraseOf({ word, who, thing }: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  const isOwn = who !== null && thing.entity === 'user' && who.id === thing.id;
  const own = isOwn ? knownKey(audit.own, word) : null;
  if (own !== null) return audit.own[own];
  const known = knownKey(audit.words, word);
  return known === null ? audit.unknown : audit.words[known];
}

const anyone: readonly string[] = ['session.refused', 'setup.refused', 'reset.asked'];
const phones: readonly string[] = ['meeting.joined', 'meeting.left', 'meeting-item.placed'];

function whoOf({ who, word }: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  if (who !== null) return who.name ?? (who.hidden ? audit.hidden : audit.erased);
  if (anyone.includes(word)) return audit.someone;
  return phones.includes(word) ? audit.phone : audit.system;
}

type AuditText = ReturnType<typeof textOf>['audit'];

/** What the thing is called, in quotation marks where the word before would not tell a name from a sentence. */
function thingOf({ thing, who }: AuditLine, audit: AuditText): string {
  if (thing.entity === 'address') return thing.id;
  if (thing.entity === 'user' && who?.id === thing.id) return audit.self;
  if (thing.name !== null) return quoted.includes(thing.entity) ? `“${thing.name}”` : thing.name;
  if (thing.hidden) return audit.hiddenThing;
  const known = knownKey(audit.things, thing.entity);
  return known === null ? audit.unknownThing : audit.things[known];
}

const quoted: readonly string[] = [
  'edition',
  'export',
  'import',
  'initiative',
  'meeting',
  'round',
  'release',
  'change-set',
];

/** What is short enough to be told in the sentence itself, by what was done. */
const toldFields: Readonly<Record<string, string>> = {
  'user.role': 'role',
  'placement.saved': 'answer',
  'meeting-item.agreed': 'answer',
  'initiative.phase': 'phase',
  'area.renamed': 'name',
  'session.refused': 'why',
  'setup.refused': 'why',
  'file.downloaded': 'file',
  'export.issue': 'format',
  'radar.fill-by': 'fillBy',
};

function told({ word, changes, names }: AuditLine, locale: Locale): string {
  const field = toldFields[word];
  const change = changes.find(({ path }) => path.length === 1 && path[0] === field);
  if (field === undefined || change === undefined) return '';
  const value = (values: typeof change.before) => auditValues(field, values, { locale, names });
  if (change.after === undefined) return `: ${value(change.before)}`;
  return change.before === undefined
    ? `: ${value(change.after)}`
    : `: ${value(change.before)} → ${value(change.after)}`;
}
