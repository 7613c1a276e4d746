import type { ReleaseMemberName } from '@/lib/data/releases/read-members';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { readonly locale: Locale; readonly members: readonly ReleaseMemberName[] };

/** Who took part, by name. */
export function Members({ locale, members }: Props) {
  const text = textOf(locale).rounds.release;
  return (
    <>
      <h2>{text.participants(members.length)}</h2>
      <ul className="round-members">
        {members.map(({ kommuneId, name, own }) => (
          <li key={kommuneId}>{own ? <strong>{`${name} (${text.yours})`}</strong> : name}</li>
        ))}
      </ul>
    </>
  );
}
