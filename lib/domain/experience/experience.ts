export const experienceStatuses = ['draft', 'shared', 'withdrawn'] as const;
export type ExperienceStatus = (typeof experienceStatuses)[number];

/** What a kommune tells the others about its use of one technology. */
export type ExperienceContent = {
  readonly technologyId: string;
  readonly what: string;
  readonly forWhom: string;
  readonly result: string;
  /** What they would do differently. */
  readonly differently: string;
  /** May be empty. */
  readonly supplier: string;
  /** The address of a function, such as digitalisering@kommune.dk: not a person's. */
  readonly contact: string;
};
