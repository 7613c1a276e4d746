import type { Role } from '../access';
import { failure, type Result, success } from '../result';
import type { GroupMap } from './group-map';
import type { DirectoryGroups } from './person';

/** What the directory's groups make of a person; the kommune by its four digits, null for a coordinator. */
export type GroupRole = { readonly role: Role; readonly kommuneCode: string | null };

/** From the one that may most. */
const strongest: readonly Role[] = ['coordinator', 'editor', 'contributor', 'reader'];

/**
 * The role of whoever is in these groups. Fails closed, always `forbidden`: `group-overage` when the directory could not say them
 * all, `no-groups-claim` when it said nothing, `no-group` when none is ours, `two-kommuner` when they point to more than one (a
 * coordinator belongs to none, which is another than any). Of several roles in one kommune, the one that may most.
 */
export function roleOfGroups(groups: DirectoryGroups, map: GroupMap): Result<GroupRole, never> {
  if (groups === 'overage') return failure('forbidden', 'group-overage');
  if (groups === 'absent') return failure('forbidden', 'no-groups-claim');
  const rules = map.filter(({ group }) => groups.includes(group));
  const codes = new Set(rules.map(({ kommuneCode }) => kommuneCode));
  if (codes.size > 1) return failure('forbidden', 'two-kommuner');
  const role = strongest.find((candidate) => rules.some((rule) => rule.role === candidate));
  if (role === undefined) return failure('forbidden', 'no-group');
  return success({ role, kommuneCode: rules[0]?.kommuneCode ?? null });
}
