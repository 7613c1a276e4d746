/** What a person may see and have erased, and the warning against personal data in notes. */
export const privacy = {} as const;
