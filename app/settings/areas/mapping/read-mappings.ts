import type { AreaMapping } from '@/lib/data/areas/area-mappings';

const prefix = 'area.';

/**
 * The form's fields are named by the area: `area.<id>` is what is chosen and `before.<id>` what was shown, empty for none. Null when
 * a field does not say what was shown.
 */
export function readMappings(fields: Readonly<Record<string, string>>): AreaMapping[] | null {
  const ids = Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  if (ids.some((id) => fields[`before.${id}`] === undefined)) return null;
  return ids.map((areaId) => ({
    areaId,
    before: fields[`before.${areaId}`] || null,
    editionAreaId: fields[`${prefix}${areaId}`] || null,
  }));
}
