/** Which kind of thing the value of a field of the audit names by its id; undefined for a field that holds no id. */
export function entityOfKey(key: string): string | undefined {
  return Object.hasOwn(entities, key) ? entities[key] : undefined;
}

const entities: Readonly<Record<string, string>> = {
  ...{ technologyId: 'technology', technologyIds: 'technology', fromId: 'technology', toId: 'technology' },
  ...{ areaId: 'area', areaIds: 'area', archivedAreaIds: 'area', createdAreaIds: 'area', restoredAreaIds: 'area' },
  ...{ editionId: 'edition', copy: 'edition', radarId: 'radar', changeSetId: 'change-set' },
  ...{ initiativeId: 'initiative', meetingId: 'meeting', previousId: 'meeting', itemId: 'meeting-item' },
  ...{ roundId: 'round', releaseId: 'release', kommuneId: 'kommune', userId: 'user', exportId: 'export' },
  invitation: 'invitation',
};
