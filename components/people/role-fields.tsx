import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Role } from '@/lib/domain/access';
import { type MemberRole, memberRoles } from '@/lib/domain/member-role';
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
  /** What is wrong with the areas. */
  areasError?: string | undefined;
}

/** A role as a form carried it; null for a word that is none of a kommune's. */
export function knownRole(text: string | undefined): MemberRole | null {
  return memberRoles.find((role) => role === text) ?? null;
}

/** The role of a kommune's user, and a contributor's areas. The areas show when that role is chosen, by style alone. */
export function RoleFields({ locale, id, areas, chosen, areaIds, areasError }: RoleFieldsProps) {
  const { users, words } = textOf(locale);
  // Without areas there is nothing for a contributor to fill in.
  const none = areas.length === 0 && chosen !== 'contributor';
  const offered = none ? memberRoles.filter((role) => role !== 'contributor') : memberRoles;
  const choices = offered.map((value) => ({ value, label: words.roles[value], hint: users.roleHints[value] }));
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
      {none ? (
        <p>
          {users.noAreas} <a href="/fill">{users.noAreasLink}</a>
        </p>
      ) : null}
      {areas.length === 0 ? null : (
        <div className="role-areas">
          <ChoiceGroup locale={locale} id={`${id}-areas`} label={users.areas} hint={users.areasHint} error={areasError}>
            {areas.map((area, index) => (
              <Checkbox
                key={area.id}
                // The first has the group's id, so that an error can lead to it.
                id={index === 0 ? `${id}-areas` : `${id}-${area.id}`}
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
