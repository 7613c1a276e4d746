/** What the forms of a meeting say of the meeting they change. */
export type MeetingTarget = { readonly id: string; readonly revision: number };
