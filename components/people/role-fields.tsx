import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Role } from '@/lib/domain/access';
import { memberRoles } from '@/lib/domain/member-role';
import { type Locale, textOf } from '@/lib/text/locale';

export interface AreaChoice {
  id: string;
  name: string;
}

export interface RoleFieldsProps {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  areas: readonly AreaChoice[];
  chosen: Role;
  areaIds: readonly string[];
}

/** The role of a kommune's user, and a contributor's areas. The areas show when that role is chosen, by style alone. */
export function RoleFields({ locale, id, areas, chosen, areaIds }: RoleFieldsProps) {
  const { users, words } = textOf(locale);
  const choices = memberRoles.map((value) => ({ value, label: words.roles[value], hint: users.roleHints[value] }));
  return (
    <div className="role-fields">
      <RadioGroup
        locale={locale}
        id={`${id}-role`}
        name="role"
        label={users.role}
        choices={choices}
        chosen={chosen}
        required
      />
      {areas.length === 0 ? null : (
        <div className="role-areas">
          <ChoiceGroup locale={locale} id={`${id}-areas`} label={users.areas} hint={users.areasHint}>
            {areas.map((area) => (
              <Checkbox
                key={area.id}
                id={`${id}-${area.id}`}
                name="areaIds"
                value={area.id}
                label={area.name}
                defaultChecked={areaIds.includes(area.id)}
              />
            ))}
          </ChoiceGroup>
        </div>
      )}
    </div>
  );
}
