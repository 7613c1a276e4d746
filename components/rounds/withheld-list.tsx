import type { Withheld } from '@/lib/domain/release/publishable-groups';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';

type WithheldListProps = { readonly locale: Locale; readonly withheld: readonly Withheld[] };

/** The groups and partitions without figures, each with why. */
export function WithheldList({ locale, withheld }: WithheldListProps) {
  const { reasons, partitions } = textOf(locale).rounds.groups;
  return (
    <ul className="round-withheld">
      {withheld.map(({ partition, key, reason }) => (
        <li key={key ?? partition}>
          <strong>
            {key === null || partition === 'country'
              ? partitions[partition]
              : groupName({ partition, names: namesInKey(key) }, locale)}
          </strong>
          : {reasons[reason]}
        </li>
      ))}
    </ul>
  );
}

/** What a group that is withheld is made of, read from its key. */
function namesInKey(key: string): string[] {
  return key.slice(key.indexOf(':') + 1).split('+');
}
