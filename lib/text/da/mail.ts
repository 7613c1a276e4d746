/** Letters, new passwords, own sessions and reminders. */
export const mail = {} as const;
