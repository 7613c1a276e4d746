import { Badge } from '@/components/ui/badge';
import { Table } from '@/components/ui/table';
import type { Group } from '@/lib/domain/release/partition-groups';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';

export type GroupItem = Pick<Group, 'key' | 'partition' | 'names'> & {
  /** How many take part in it. */
  readonly members: number;
  /** True when the viewer's own kommune is one of them. */
  readonly own?: boolean;
};

type GroupTableProps = { readonly locale: Locale; readonly id: string; readonly groups: readonly GroupItem[] };

/** The groups that have figures, with how many take part in each. */
export function GroupTable({ locale, id, groups }: GroupTableProps) {
  const { caption, columns } = textOf(locale).rounds.groups;
  return (
    <div className="round-groups">
      <Table id={id} caption={caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{columns.group}</th>
            <th scope="col" className="round-partition">
              {columns.partition}
            </th>
            <th scope="col" className="numeric">
              {columns.members}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={group.key} locale={locale} group={group} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function GroupRow({ locale, group }: { readonly locale: Locale; readonly group: GroupItem }) {
  const text = textOf(locale).rounds.groups;
  const { partition, names, members, own = false } = group;
  return (
    <tr>
      <th scope="row">
        {groupName(group, locale)} {own && partition !== 'country' ? <Badge tone="info">{text.own}</Badge> : null}
        {names.length > 1 ? <span className="round-small">{text.merged}</span> : null}
      </th>
      <td className="round-partition">{partition === 'country' ? '' : text.partitions[partition]}</td>
      <td className="numeric">{members}</td>
    </tr>
  );
}
