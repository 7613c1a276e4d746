import type { AuditLine } from '../domain/audit/audit-line';
import { shortCode } from '../domain/audit/short-code';
import { auditPageName } from './audit-page-name';
import { knownKey } from './known-key';
import { type Locale, textOf } from './locale';

type Named = Pick<AuditLine['thing'], 'entity' | 'id' | 'name' | 'hidden'>;

/** What a thing of the audit is called within a sentence that says what kind of thing it is: in quotation marks where a name could be taken for a part of the sentence. */
export function auditThing(thing: Named, locale: Locale): string {
  if (thing.entity === 'address') return auditPageName(thing.id, locale);
  if (thing.name === null) return namelessThing(thing, locale);
  return quoted.includes(thing.entity) ? `“${thing.name}”` : thing.name;
}

/** The same where nothing before it says what kind of thing it is: the radar of 2026, not 2026. */
export function auditThingInFull(thing: Named, locale: Locale): string {
  if (thing.name === null) return namelessThing(thing, locale);
  const { called } = textOf(locale).audit;
  const kind = knownKey(called, thing.entity);
  return kind === null ? auditThing(thing, locale) : called[kind](auditThing(thing, locale));
}

/** What somebody is called whose name was erased, so that one can be told from another. */
export function erasedPerson(id: string, locale: Locale): string {
  return textOf(locale).audit.erased(shortCode(id));
}

/** A word for what has no name, or none any longer; people and invitations with what tells them apart. */
function namelessThing({ entity, id, hidden }: Named, locale: Locale): string {
  const { audit } = textOf(locale);
  if (hidden) return audit.hiddenThing;
  if (entity === 'user') return audit.erasedThing(shortCode(id));
  if (entity === 'invitation') return audit.invited(shortCode(id));
  const known = knownKey(audit.things, entity);
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
