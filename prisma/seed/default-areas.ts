/** The areas a kommune begins with, and renames as it likes. They are Pejling's own, not a list of KL's. */
export const defaultAreas = [
  { slug: 'beskaeftigelse', name: 'Beskæftigelse og integration', nameEn: 'Employment and integration' },
  { slug: 'klima-teknik', name: 'Klima, teknik og miljø', nameEn: 'Climate, technical services and environment' },
  { slug: 'dagtilbud-skole', name: 'Dagtilbud og skole', nameEn: 'Day care and schools' },
  { slug: 'sundhed-aeldre', name: 'Sundhed og ældre', nameEn: 'Health and care of the elderly' },
  { slug: 'social', name: 'Social', nameEn: 'Social services' },
  { slug: 'administration', name: 'Administration og borgerservice', nameEn: 'Administration and citizen service' },
] as const;
