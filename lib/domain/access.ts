/**
 * Who may do what. Everything that is not allowed here is refused.
 *
 * A person belongs to one kommune, and sees nothing of another. The coordinator belongs to none: publishes shared
 * editions, creates kommuner, and never sees a kommune's answers.
 */
export const roles = ['editor', 'contributor', 'reader', 'coordinator'] as const;
export type Role = (typeof roles)[number];

export type Viewer = {
  readonly userId: string;
  /** Null for the coordinator only. */
  readonly kommuneId: string | null;
  readonly role: Role;
  /** The areas a contributor is assigned. */
  readonly areaIds: readonly string[];
};

export type Permission =
  | { readonly action: 'view-radar'; readonly kommuneId: string }
  /** `areaId` null is the combined radar. */
  | { readonly action: 'edit-placement'; readonly kommuneId: string; readonly areaId: string | null }
  /** `areaIds` are all the areas that the change touched. */
  | { readonly action: 'undo-change'; readonly kommuneId: string; readonly areaIds: readonly (string | null)[] }
  /** `kommuneId` null is an edition shared by the installation. */
  | { readonly action: 'view-edition'; readonly kommuneId: string | null; readonly frozen: boolean }
  | { readonly action: 'edit-edition'; readonly kommuneId: string | null }
  | { readonly action: 'make-paper'; readonly kommuneId: string; readonly draft: boolean }
  /** Figures of many kommuner: open to everyone who is signed in. */
  | { readonly action: 'view-release' }
  /** Taking a round or a release in from a file: for whoever runs the installation. */
  | { readonly action: 'load-release'; readonly installation: Installation }
  /** `areaIds` are all the initiative's areas, before and after. */
  | { readonly action: 'edit-initiative'; readonly kommuneId: string; readonly areaIds: readonly string[] }
  /** What kommuner have chosen to tell each other: open to every kommune of the installation. */
  | { readonly action: 'view-experiences' }
  | { readonly action: EditorAction; readonly kommuneId: string }
  | { readonly action: CoordinatorAction };

/** Shared by many kommuner, with a coordinator; or one kommune's own, run by its editor. */
export type Installation = 'shared' | 'kommune';

/** What only the kommune's own editor does. */
export const editorActions = [
  'import',
  'manage-users',
  'manage-areas',
  'add-technology',
  'view-audit',
  'change-settings',
  'retire-paper',
  'contribute',
  'prepare-meeting',
  'share-experience',
] as const;
type EditorAction = (typeof editorActions)[number];

/** What only the coordinator does. */
export const coordinatorActions = [
  'create-kommune',
  'invite-first-editor',
  'manage-rounds',
  'view-installation-audit',
] as const;
type CoordinatorAction = (typeof coordinatorActions)[number];

/** True when the viewer may; false for nobody, an unknown role or action, and everything of another kommune. */
export function can(viewer: Viewer | null, permission: Permission): boolean {
  if (viewer === null) return false;
  switch (permission.action) {
    case 'view-radar':
      return isMember(viewer, permission.kommuneId);
    case 'edit-placement':
      return canEditAreas(viewer, permission.kommuneId, [permission.areaId]);
    case 'undo-change':
      return canEditAreas(viewer, permission.kommuneId, permission.areaIds);
    case 'view-edition':
      return canViewEdition(viewer, permission.kommuneId, permission.frozen);
    case 'edit-edition':
      return ownsEdition(viewer, permission.kommuneId);
    case 'make-paper':
      return canMakePaper(viewer, permission.kommuneId, permission.draft);
    case 'import':
    case 'manage-users':
    case 'manage-areas':
    case 'add-technology':
    case 'view-audit':
    case 'change-settings':
    case 'retire-paper':
    case 'contribute':
    case 'prepare-meeting':
    case 'share-experience':
      return isEditor(viewer, permission.kommuneId);
    case 'edit-initiative':
      return canEditAreas(viewer, permission.kommuneId, permission.areaIds);
    case 'view-experiences':
      return viewer.kommuneId !== null && isMember(viewer, viewer.kommuneId);
    case 'create-kommune':
    case 'invite-first-editor':
    case 'manage-rounds':
    case 'view-installation-audit':
      return isCoordinator(viewer);
    case 'view-release':
      return isCoordinator(viewer) || (viewer.kommuneId !== null && isMember(viewer, viewer.kommuneId));
    case 'load-release':
      return canLoadRelease(viewer, permission.installation);
    default:
      return false;
  }
}

/** A coordinator is no member, whatever kommune its row names; an empty id belongs to nobody. */
function isMember(viewer: Viewer, kommuneId: string): boolean {
  const memberRoles: readonly Role[] = ['editor', 'contributor', 'reader'];
  return memberRoles.includes(viewer.role) && kommuneId !== '' && viewer.kommuneId === kommuneId;
}

function isEditor(viewer: Viewer, kommuneId: string): boolean {
  return viewer.role === 'editor' && isMember(viewer, kommuneId);
}

function isCoordinator(viewer: Viewer): boolean {
  return viewer.role === 'coordinator' && viewer.kommuneId === null;
}

/** A contributor edits assigned areas only, never the combined radar. */
function canEditAreas(viewer: Viewer, kommuneId: string, areaIds: readonly (string | null)[]): boolean {
  if (isEditor(viewer, kommuneId)) return true;
  if (viewer.role !== 'contributor' || !isMember(viewer, kommuneId) || areaIds.length === 0) return false;
  return areaIds.every((areaId) => areaId !== null && viewer.areaIds.includes(areaId));
}

/** A reader's papers are drafts: what the kommune says in a finished one is for its editor to decide. */
function canMakePaper(viewer: Viewer, kommuneId: string, draft: boolean): boolean {
  return isEditor(viewer, kommuneId) || (draft === true && viewer.role === 'reader' && isMember(viewer, kommuneId));
}

function canLoadRelease(viewer: Viewer, installation: Installation): boolean {
  if (installation === 'shared') return isCoordinator(viewer);
  return installation === 'kommune' && viewer.kommuneId !== null && isEditor(viewer, viewer.kommuneId);
}

/** A frozen edition is open to those it is meant for; a draft only to those who edit it. */
function canViewEdition(viewer: Viewer, kommuneId: string | null, frozen: boolean): boolean {
  if (ownsEdition(viewer, kommuneId)) return true;
  if (!frozen) return false;
  return kommuneId === null
    ? viewer.kommuneId !== null && isMember(viewer, viewer.kommuneId)
    : isMember(viewer, kommuneId);
}

function ownsEdition(viewer: Viewer, kommuneId: string | null): boolean {
  return kommuneId === null ? isCoordinator(viewer) : isEditor(viewer, kommuneId);
}
