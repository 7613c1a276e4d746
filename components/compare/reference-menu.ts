import type { Choice as MenuLink } from '@/components/ui/choice-menu';
import type { Group } from '@/lib/domain/release/partition-groups';
import { editionName } from '@/lib/text/edition-name';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';

/** Links under a heading; `more` are behind a summary of their own. */
export type MenuGroup = {
  readonly heading: string;
  readonly links: readonly MenuLink[];
  readonly more: { readonly summary: string; readonly of: string; readonly links: readonly MenuLink[] } | null;
};

/** An edition to compare with, as the menu names it. */
export type ReferenceChoice = { readonly id: string; readonly title: string; readonly publisher: string };

type FieldGroupChoice = Pick<Group, 'partition' | 'key' | 'names'> & {
  /** The kommune is in it. */
  readonly own: boolean;
};

/** A measurement to compare with; everyone first, then the kommune's own groups. */
export type FieldMenuChoice = {
  readonly release: { readonly id: string; readonly title: string };
  readonly groups: readonly FieldGroupChoice[];
};

export type ReferenceMenuInput = {
  readonly locale: Locale;
  readonly address: CompareAddress;
  /** The edition that is shown; null where it is the others. */
  readonly editionId: string | null;
  readonly editions: readonly ReferenceChoice[];
  readonly fields: readonly FieldMenuChoice[];
  readonly years: readonly number[];
};

/** "Sammenlign med": the editions, the others of each measurement, and our own earlier years; no group without links. */
export function referenceMenu(input: ReferenceMenuInput): MenuGroup[] {
  return [editionGroup(input), ...input.fields.map((choice) => fieldGroup(input, choice)), ...yearGroup(input)];
}

function editionGroup({ locale, address, editionId, editions }: ReferenceMenuInput): MenuGroup {
  const links = editions.map((edition) => ({
    href: compareHref({ ...address, edition: edition.id, field: null }),
    name: editionName(edition),
    current: edition.id === editionId,
  }));
  return { heading: textOf(locale).field.menu.editions, links, more: null };
}

/** Everyone, then the groups that the kommune is in; the others behind a summary, so that the menu fits on a phone. */
function fieldGroup({ locale, address }: ReferenceMenuInput, { release, groups }: FieldMenuChoice): MenuGroup {
  const { menu } = textOf(locale).field;
  const toLink = (group: FieldGroupChoice): MenuLink => ({
    href: compareHref({ ...address, field: { release: release.id, group: group.key, sort: null } }),
    name: nameOf(group, locale),
    current: address.field?.release === release.id && address.field.group === group.key,
  });
  const first = groups.filter(({ own, partition }) => own || partition === 'country');
  const rest = groups.filter((group) => !first.includes(group)).map(toLink);
  const more =
    rest.length === 0 ? null : { summary: menu.moreGroups, of: menu.moreGroupsOf(release.title), links: rest };
  return { heading: menu.others(release.title), links: first.map(toLink), more };
}

function nameOf(group: FieldGroupChoice, locale: Locale): string {
  const name = groupName(group, locale);
  return group.own && group.partition !== 'country' ? `${name} (${textOf(locale).field.menu.ours})` : name;
}

function yearGroup({ locale, address, years }: ReferenceMenuInput): MenuGroup[] {
  const { menu } = textOf(locale).field;
  const links = years
    .filter((year) => year < address.year)
    .map((earlier) => ({
      href: `/history?${new URLSearchParams({ year: String(address.year), earlier: String(earlier) })}`,
      name: menu.ownYear(earlier),
      current: false,
    }));
  return links.length === 0 ? [] : [{ heading: menu.years, links, more: null }];
}
