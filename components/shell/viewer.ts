import type { ShellPage } from './pages';

/** Who is signed in, as far as the header needs to know. */
export interface ShellViewer {
  /** Null for a coordinator, who belongs to no kommune. */
  kommuneName: string | null;
  userName: string;
  roleName: string;
  /** The pages this viewer may open, in the order to show them. */
  pages: readonly ShellPage[];
}
