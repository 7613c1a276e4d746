export type Choice = { readonly href: string; readonly name: string; readonly current: boolean };

type ChoiceMenuProps = {
  label: string;
  choices: readonly Choice[];
  /** Menus of one group close each other. */
  group: string;
};

/** What is shown, and the links that change it: opened without script. */
export function ChoiceMenu({ label, choices, group }: ChoiceMenuProps) {
  const chosen = choices.find(({ current }) => current);
  return (
    <details className="compare-menu" name={group}>
      <summary>
        {label}: <strong>{chosen?.name}</strong>
      </summary>
      <ul className="compare-menu-list nobullet-list">
        {choices.map(({ href, name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
