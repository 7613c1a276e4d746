export type Choice = { readonly href: string; readonly name: string; readonly current: boolean };

type ChoiceMenuProps = {
  label: string;
  choices: readonly Choice[];
  /** Menus of one group close each other. */
  group: string;
};

/** What is shown, and the links that change it: opened without script. */
export function ChoiceMenu({ label, choices, group }: ChoiceMenuProps) {
  return (
    <details className="compare-menu" name={group}>
      <ChoiceSummary label={label} chosen={choices.find(({ current }) => current)?.name ?? ''} />
      <div className="compare-menu-list">
        <ChoiceLinks choices={choices} />
      </div>
    </details>
  );
}

export function ChoiceSummary({ label, chosen }: { label: string; chosen: string }) {
  return (
    <summary>
      {label}: <strong>{chosen}</strong>
    </summary>
  );
}

export function ChoiceLinks({ choices, label }: { choices: readonly Choice[]; label?: string }) {
  return (
    <ul className="nobullet-list" aria-label={label}>
      {choices.map(({ href, name, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
