import { type Role, roles } from '../access';

/**
 * Which role in which kommune a group of the directory gives. Written as `group=role@kommune` with `;` between, where the
 * kommune is its four digits; a coordinator belongs to none: `group=coordinator`. A group's name may hold anything but `=` and `;`.
 */
export type GroupMap = readonly GroupRule[];

export type GroupRule = {
  readonly group: string;
  readonly role: Role;
  /** Four digits; null for a coordinator. */
  readonly kommuneCode: string | null;
};

/** Null when any part cannot be read: half a map would let in or shut out the wrong people. */
export function parseGroupMap(text: string): GroupMap | null {
  const parts = text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const rules = parts.flatMap((part) => parseRule(part) ?? []);
  return parts.length > 0 && rules.length === parts.length ? rules : null;
}

function parseRule(text: string): GroupRule | null {
  const [, group, word, kommuneCode = null] = /^([^=]+)=([a-z]+)(?:@(\d{4}))?$/.exec(text) ?? [];
  const role = roles.find((known) => known === word);
  if (group === undefined || role === undefined || (role === 'coordinator') !== (kommuneCode === null)) return null;
  return { group: group.trim(), role, kommuneCode };
}
