import type { Role } from './access';

/** The roles that a kommune's own people have; the coordinator belongs to no kommune. */
export const memberRoles = ['editor', 'contributor', 'reader'] as const satisfies readonly Role[];
export type MemberRole = (typeof memberRoles)[number];
