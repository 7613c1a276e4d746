import type { DemoRole } from '../fixtures';
import type { Victim } from './victim';

/** How the walk asks for one page or handler. */
export type WalkedRoute = {
  /** The address, with the other kommune's own ids in it; the route's own when left out. */
  readonly path?: (victim: Victim) => string;
  /** Further addresses of the same page. */
  readonly also?: (victim: Victim) => readonly string[];
  /** What is posted to a handler, as JSON and as a form. */
  readonly body?: (victim: Victim) => Record<string, unknown>;
  /** What is posted to a handler that takes a file: the fields beside a small sheet. */
  readonly sheet?: Readonly<Record<string, string>>;
  /** Only ever posted by our script, as JSON. */
  readonly scriptOnly?: true;
  /** A handler that is read, not posted to. */
  readonly get?: true;
  /** Open to anyone: it shows and changes nothing of any kommune. */
  readonly open?: true;
  /** The address names no kommune: these roles are answered about their own. */
  readonly ownFor?: readonly DemoRole[];
};

const everyone: readonly DemoRole[] = ['editor', 'contributor', 'reader', 'coordinator'];
const members: readonly DemoRole[] = ['editor', 'contributor', 'reader'];

const content = { answer: 'operating', spread: null, value: null, note: 'overskrevet', reason: '' };
const head = {
  ...{ title: 'Min egen', titleEn: '', year: '2026', publisher: 'KL', method: 'Ingen', methodEn: '' },
  ...{ source: 'Ingen', sourceEn: '', caveat: '', caveatEn: '' },
};
const draft = (victim: Victim) => ({ id: victim.draftEditionId, revision: '1' });

const meeting = { title: 'Min egen', forum: 'Chefgruppen', date: '2026-12-01', participants: '' };
/** As it stands once it has been opened. */
const ofMeeting = ({ meetingId: id }: Victim) => ({ id, revision: '2' });

const roomItem = ({ meetingId, meetingItemId }: Victim) => ({ meetingId, itemId: meetingItemId, revision: '1' });

/** The demo's open round, where the other kommune has contributed, and a release that counts it. */
const openRound = 'demo-maaling-efteraar-2026';
const release = 'demo-maaling-2026-v1';
const round = { year: '2026', editionId: 'demo-2026', date: '2026-11-22', issuerName: 'Ny' };
/** As it never stood: a coordinator may close it, but not from here. */
const staleRound = { id: openRound, revision: '99' };

/** What another would make of the other kommune's initiative. */
const indsats = { title: 'Overtaget', technologyId: 'cloud' };

/** Every page and handler. One that is missing here fails the walk, and so does one that is no longer there. */
export const walked: Readonly<Record<string, WalkedRoute>> = {
  '/': { ownFor: everyone },
  '/measure': { open: true },
  '/method': { open: true },
  '/was': { open: true },
  '/sign-in': { open: true },
  '/setup': { open: true },
  '/api/health': { open: true },
  '/.well-known/security.txt': { open: true, get: true },
  '/api/metrics': { open: true, get: true },
  '/sign-in/directory': { open: true },
  '/sign-in/waiting': { open: true, get: true },
  '/sign-out/directory': { open: true, get: true },
  '/setup/directory': { open: true, body: () => ({ code: 'x', kind: 'shared' }) },
  '/invitation/directory': { open: true, body: () => ({ token: 'no-such-token' }) },
  '/api/auth/[...nextauth]': { open: true },
  '/language': { open: true },
  '/sign-out': { open: true },
  '/setup/create': { open: true },
  '/reset': { open: true },
  '/reset/ask': { open: true, body: () => ({ email: 'nobody@example.dk' }) },
  '/reset/[token]': { open: true, path: () => '/reset/no-such-token' },
  '/reset/save': { open: true, body: () => ({ token: 'no-such-token', password: 'en lang adgangskode' }) },
  '/invitation/[token]': { open: true, path: () => '/invitation/no-such-token' },
  '/invitation/accept': {
    open: true,
    body: () => ({ token: 'no-such-token', name: 'Ny', password: 'en lang adgangskode' }),
  },

  '/join': { open: true },
  '/join/[code]': { open: true, path: () => '/join/BCDF-GHJK' },
  '/join/enter': { open: true, body: () => ({ code: 'BCDF-GHJK' }) },
  // Opened by a pass of the room, never by a sign-in.
  '/meeting': { open: true },
  '/meeting/events': { open: true, get: true },
  '/meeting/state': { open: true, get: true },
  '/meeting/leave': { open: true },
  '/meeting/place': {
    open: true,
    body: ({ meetingItemId }) => ({ itemId: meetingItemId, round: '1', answer: 'operating' }),
  },
  '/meetings': { ownFor: members },
  '/meetings/new': {
    ownFor: ['editor'],
    also: ({ areaId, meetingId }) => [`/meetings/new?area=${areaId}&previous=${meetingId}`],
  },
  '/meetings/[id]': { path: ({ meetingId }) => `/meetings/${meetingId}` },
  '/meetings/[id]/guide': { path: ({ meetingId }) => `/meetings/${meetingId}/guide` },
  '/meetings/create': {
    body: ({ meetingId, meetingItemId }) => ({ ...meeting, previousId: meetingId, agenda: `topic/${meetingItemId}` }),
    ownFor: ['editor'],
  },
  '/meetings/save': { body: (victim) => ({ ...ofMeeting(victim), ...meeting }) },
  '/meetings/agenda': { body: (victim) => ({ ...ofMeeting(victim), do: 'add', kind: 'topic', title: 'Min egen' }) },
  '/meetings/open': { body: ofMeeting },
  '/meetings/code': { body: ofMeeting },
  '/meetings/close': { body: (victim) => ({ ...ofMeeting(victim), confirmed: 'true' }) },
  '/meetings/delete': { body: (victim) => ({ ...ofMeeting(victim), confirmed: 'true' }) },
  '/meetings/answer': {
    body: ({ meetingId: id }) => ({ id, theme: 'purpose', 'revision-purpose': '0', 'text-purpose': 'Min egen' }),
  },
  '/meetings/decisions': {
    body: ({ decisionId: id }) => ({ do: 'settle', id, revision: '1', status: 'done', outcome: 'Overtaget' }),
  },
  '/meetings/[id]/room': { path: ({ meetingId }) => `/meetings/${meetingId}/room` },
  '/meetings/[id]/events': { get: true, path: ({ meetingId }) => `/meetings/${meetingId}/events` },
  '/meetings/[id]/state': { get: true, path: ({ meetingId }) => `/meetings/${meetingId}/state` },
  '/meetings/[id]/minutes/[file]': { get: true, path: ({ meetingId }) => `/meetings/${meetingId}/minutes/docx` },
  '/meetings/[id]/room/choose': {
    path: ({ meetingId }) => `/meetings/${meetingId}/room/choose`,
    body: ({ meetingId, meetingItemId }) => ({ meetingId, itemId: meetingItemId }),
  },
  '/meetings/[id]/room/stage': {
    path: ({ meetingId }) => `/meetings/${meetingId}/room/stage`,
    body: (victim) => ({ ...roomItem(victim), action: 'collect' }),
  },
  '/meetings/[id]/room/agree': {
    path: ({ meetingId }) => `/meetings/${meetingId}/room/agree`,
    body: (victim) => ({ ...roomItem(victim), placementVersion: '1', answer: 'operating', spread: '', reason: 'Vi' }),
  },
  '/meetings/[id]/room/decide': {
    path: ({ meetingId }) => `/meetings/${meetingId}/room/decide`,
    body: (victim) => ({ ...roomItem(victim), kind: 'decision', what: 'Min egen', who: '', due: '' }),
  },
  '/meetings/[id]/room/settle': {
    path: ({ meetingId }) => `/meetings/${meetingId}/room/settle`,
    body: ({ meetingId, decisionId: id }) => ({ meetingId, id, revision: '1', status: 'done', outcome: 'Overtaget' }),
  },

  '/radar': {
    ownFor: members,
    // Releases are shared; the own answers laid over them are not.
    also: () => ['/radar?release=demo-maaling-2026-v1&group=country', '/radar?release=no-such-release'],
  },
  '/compare/areas': { ownFor: members },
  '/technology/[slug]': { path: ({ technologyId }) => `/technology/${technologyId}` },
  '/radar/[area]': {
    path: ({ areaSlug }) => `/radar/${areaSlug}`,
    also: ({ areaSlug }) => [`/radar/${areaSlug}?release=demo-maaling-2026-v1`],
  },
  '/history': { ownFor: members },
  '/similar': { ownFor: members },
  '/fill': { ownFor: members },
  '/fill/[area]': { path: ({ areaSlug }) => `/fill/${areaSlug}` },
  '/exports': { ownFor: members },
  '/exports/new': { path: ({ exportId }) => `/exports/new?from=${exportId}` },
  '/exports/[id]': { path: ({ exportId }) => `/exports/${exportId}` },
  '/exports/[id]/[file]': { get: true, path: ({ exportId }) => `/exports/${exportId}/csv` },
  '/profile': { ownFor: everyone },
  // Each sees what is of the own kommune, a coordinator what is of none.
  '/audit': { ownFor: ['editor', 'coordinator'], also: ({ userId }) => [`/audit?who=${userId}`] },
  '/audit/file': { get: true, ownFor: ['editor', 'coordinator'] },
  '/personal': { ownFor: everyone },
  '/personal/[id]': { path: ({ userId }) => `/personal/${userId}` },
  '/personal/file/[id]': { get: true, path: ({ userId }) => `/personal/file/${userId}` },
  '/users': { ownFor: ['editor', 'coordinator'] },
  '/settings': { ownFor: ['editor'] },
  '/settings/contact': { ownFor: ['editor'] },
  '/settings/areas': { ownFor: ['editor'] },
  '/settings/technologies': { ownFor: ['editor'] },
  '/radars/new': { ownFor: ['editor'] },
  '/import': { ownFor: ['editor', 'coordinator'] },
  '/import/[draft]': { path: ({ importDraftId }) => `/import/${importDraftId}` },
  '/editions': { ownFor: everyone },
  '/editions/links': { ownFor: everyone },
  '/editions/new': { ownFor: ['editor', 'coordinator'] },
  '/editions/[id]': { path: ({ draftEditionId }) => `/editions/${draftEditionId}` },
  '/editions/[id]/about': { path: ({ draftEditionId }) => `/editions/${draftEditionId}/about` },
  '/editions/[id]/areas': { path: ({ draftEditionId }) => `/editions/${draftEditionId}/areas` },
  '/editions/[id]/technologies': { path: ({ draftEditionId }) => `/editions/${draftEditionId}/technologies` },
  '/editions/[id]/use': { path: ({ draftEditionId }) => `/editions/${draftEditionId}/use` },
  '/editions/[id]/files/[file]': {
    get: true,
    path: ({ draftEditionId }) => `/editions/${draftEditionId}/files/edition.json`,
  },
  '/editions/template/[file]': { get: true, path: () => '/editions/template/template.csv', ownFor: everyone },
  '/editions/[id]/values': { path: ({ draftEditionId }) => `/editions/${draftEditionId}/values` },

  '/experiences': { ownFor: members },
  '/experiences/[id]': { path: ({ experienceId }) => `/experiences/${experienceId}` },
  '/experiences/write': { path: ({ experienceId }) => `/experiences/write?id=${experienceId}` },
  '/experiences/save': {
    body: ({ experienceId }) => ({ id: experienceId, revision: '1', technologyId: 'cloud', what: 'Overtaget' }),
  },
  '/experiences/share': { body: ({ experienceId }) => ({ id: experienceId, revision: '1' }) },
  '/experiences/withdraw': { body: ({ sharedExperienceId }) => ({ id: sharedExperienceId, revision: '2' }) },
  '/experiences/delete': { body: ({ experienceId }) => ({ id: experienceId, revision: '1' }) },
  // What is shared may be marked; what is not, may not.
  '/experiences/use': { body: ({ experienceId }) => ({ id: experienceId, uses: 'true' }) },

  '/rounds': { ownFor: everyone },
  '/rounds/new': { ownFor: ['coordinator'] },
  '/rounds/keys': { ownFor: ['coordinator'] },
  '/rounds/[id]': { path: () => `/rounds/${openRound}`, ownFor: everyone },
  '/rounds/[id]/invitation': { get: true, path: () => `/rounds/${openRound}/invitation`, ownFor: ['coordinator'] },
  '/rounds/[id]/contribution': { get: true, path: () => `/rounds/${openRound}/contribution` },
  '/rounds/release/[id]': { path: () => `/rounds/release/${release}`, ownFor: everyone },
  '/rounds/release/[id]/file': { get: true, path: () => `/rounds/release/${release}/file`, ownFor: ['coordinator'] },
  '/rounds/open': { body: () => ({ ...round, title: '' }), ownFor: ['coordinator'] },
  '/rounds/close': { body: () => ({ ...staleRound, confirmed: 'true' }), ownFor: ['coordinator'] },
  '/rounds/cancel': { body: () => staleRound, ownFor: ['coordinator'] },
  '/rounds/reopen': { body: () => staleRound, ownFor: ['coordinator'] },
  '/rounds/contribute': { body: () => ({ roundId: openRound }), ownFor: ['editor'] },
  '/rounds/withdraw': { body: () => ({ roundId: openRound }), ownFor: ['editor'] },
  '/rounds/remove': {
    body: () => ({ roundId: openRound, kommuneId: 'demo-eksempel' }),
    ownFor: ['coordinator'],
  },
  '/rounds/import': { sheet: { roundId: openRound }, ownFor: ['coordinator'] },
  '/rounds/load': { sheet: {}, ownFor: ['coordinator'] },
  '/rounds/keys/register': {
    body: () => ({ kommuneId: 'demo-eksempel', publicKey: 'x', confirmed: 'true' }),
    ownFor: ['coordinator'],
  },
  '/rounds/keys/revoke': { body: () => ({ id: 'no-such-key' }) },

  '/placements': {
    scriptOnly: true,
    body: ({ radarId, areaId }) => ({ radarId, areaId, technologyId: 'cloud', version: 0, content }),
  },
  '/placements/list': {
    body: ({ radarId, areaId }) => ({ radarId, areaId, back: '/fill' }),
  },
  '/placements/copy': {
    body: ({ radarId, areaId }) => ({ radarId, areaId, from: 'year:2025', back: '/fill' }),
  },
  '/placements/undo': { body: ({ changeSetId }) => ({ changeSetId, back: '/fill' }) },
  '/radars': { body: () => ({ year: '2031', editionId: 'kl-2021-22' }), ownFor: ['editor'] },

  '/import/upload': { sheet: { target: 'radar', year: '2026' }, ownFor: ['editor'] },
  '/import/change': { body: ({ importDraftId }) => ({ draft: importDraftId, revision: '1', table: '0' }) },
  '/import/apply': { body: ({ importDraftId }) => ({ draft: importDraftId, fingerprint: 'x', year: '2026' }) },
  '/import/apply-edition': { body: ({ importDraftId }) => ({ draft: importDraftId, fingerprint: 'x', ...head }) },
  '/import/apply-edition-file': { body: ({ importDraftId }) => ({ draft: importDraftId, ...head }) },
  '/import/discard': { body: ({ importDraftId }) => ({ draft: importDraftId }) },
  '/import/apply-initiatives': { body: ({ importDraftId }) => ({ draft: importDraftId, fingerprint: 'x' }) },
  '/import/undo-initiatives': { body: ({ importDraftId }) => ({ importId: importDraftId }) },
  '/initiatives': {
    ownFor: members,
    also: ({ areaId, technologyId }) => [`/initiatives?area=${areaId}&technology=${technologyId}`],
  },
  '/initiatives/new': {
    ownFor: ['editor', 'contributor'],
    also: ({ areaId, technologyId }) => [`/initiatives/new?area=${areaId}&technology=${technologyId}`],
  },
  '/initiatives/hints': { ownFor: members },
  '/initiatives/[id]': { path: ({ initiativeId }) => `/initiatives/${initiativeId}` },
  '/initiatives/[id]/edit': { path: ({ initiativeId }) => `/initiatives/${initiativeId}/edit` },
  '/initiatives/create': {
    body: ({ areaId, technologyId }) => ({
      ...indsats,
      technologyId,
      areaIds: areaId,
      phase: 'idea',
      since: '2026-01-01',
    }),
    // An area that is nobody's of theirs comes back to the form, another kommune's as one that is not there.
    ownFor: ['editor'],
  },
  '/initiatives/save': {
    body: ({ initiativeId, areaId }) => ({ ...indsats, id: initiativeId, version: '2', areaIds: areaId }),
  },
  '/initiatives/phase': {
    body: ({ initiativeId }) => ({ id: initiativeId, version: '2', phase: 'stopped', since: '2026-03-01' }),
  },
  '/initiatives/archive': { body: ({ initiativeId }) => ({ id: initiativeId, version: '2' }) },
  '/initiatives/restore': { body: ({ initiativeId }) => ({ id: initiativeId, version: '2' }) },
  '/initiatives/take': {
    body: ({ radarId, areaId }) => ({ radarId, areaId, technologyId: 'iot', version: '1', back: '/initiatives/hints' }),
  },
  '/initiatives/files': { ownFor: members },
  '/initiatives/board': { ownFor: members, also: ({ areaId }) => [`/initiatives/board?area=${areaId}`] },
  '/initiatives/board/move': {
    body: ({ initiativeId }) => ({ id: initiativeId, version: '2', phase: 'stopped', since: '2026-03-01', back: '' }),
  },
  '/initiatives/timeline': { ownFor: members, also: ({ areaId }) => [`/initiatives/timeline?area=${areaId}`] },
  '/initiatives/development': { ownFor: members, also: ({ areaId }) => [`/initiatives/development?area=${areaId}`] },
  '/initiatives/files/[file]': { get: true, path: () => '/initiatives/files/csv', ownFor: members },
  '/import/undo': { body: ({ changeSetId }) => ({ changeSetId }) },

  '/exports/create': {
    body: ({ areaId, draftEditionId, meetingId }) => ({
      ...{ year: '2026', editionId: draftEditionId, areaIds: areaId, notes: `iot ${areaId}`, meetingId },
      ...{ language: 'da', audience: 'internal', state: 'draft', title: 'Min egen' },
    }),
    ownFor: ['editor', 'reader'],
  },
  '/exports/make': { body: ({ exportId }) => ({ exportId, format: 'csv' }) },
  '/exports/finish': { body: ({ exportId }) => ({ id: exportId, as: 'public' }) },
  '/exports/retire': { body: ({ exportId }) => ({ id: exportId, reason: 'Overtaget' }) },

  '/editions/create': { body: () => ({ ...head, start: 'blank' }), ownFor: ['editor', 'coordinator'] },
  '/editions/correct': { body: ({ draftEditionId }) => ({ id: draftEditionId }) },
  '/editions/delete': { body: draft },
  '/editions/freeze': { body: (victim) => ({ ...draft(victim), confirmed: 'true' }) },
  '/editions/save-areas': { body: (victim) => ({ ...draft(victim), add: 'Nyt område' }) },
  '/editions/save-head': { body: (victim) => ({ ...draft(victim), ...head }) },
  '/editions/save-technologies': { body: (victim) => ({ ...draft(victim), add: 'Ny teknologi' }) },
  '/editions/save-values': { body: draft },
  '/editions/change-radar': {
    body: ({ draftEditionId }) => ({ id: draftEditionId, year: '2026', from: 'kl-2021-22' }),
  },

  '/editions/links/add': { body: ({ technologyId }) => ({ kind: 'renamed', fromId: technologyId, toId: 'cloud' }) },
  '/editions/links/remove': { body: ({ linkId }) => ({ id: linkId }) },

  '/personal/erase': { body: ({ userId }) => ({ userId, revision: '1', confirmed: 'true' }) },
  '/users/change': { body: ({ userId }) => ({ do: 'deactivate', userId, revision: '1' }) },
  '/users/invitation': { body: ({ invitationId }) => ({ do: 'revoke', id: invitationId }) },
  '/users/invite': {
    body: ({ areaId }) => ({ name: 'Ny', email: 'ny@example.dk', role: 'contributor', areaIds: [areaId] }),
  },
  '/users/reset': { body: ({ userId }) => ({ do: 'show', userId }) },
  '/users/kommune': {
    body: () => ({ kommuneId: 'demo-eksempel', name: 'Ny', email: 'ny.redaktoer@example.dk' }),
    ownFor: ['coordinator'],
  },
  '/users/coordinator': { body: () => ({ name: 'Ny', email: 'ny.koordinator@example.dk' }), ownFor: ['coordinator'] },
  '/profile/sessions': { body: () => ({ do: 'session', id: 'no-such-session' }), ownFor: everyone },
  '/reminders': { ownFor: ['editor'] },
  '/reminders/change': { body: ({ radarId }) => ({ do: 'fill-by', radarId, fillBy: '' }) },
  '/profile/name': { body: () => ({ name: 'Nyt Navn', revision: '999999' }), ownFor: everyone },
  '/profile/password': { body: () => ({ current: 'forkert', password: 'en helt ny adgangskode' }), ownFor: everyone },

  '/settings/contact/save': {
    body: () => ({
      ...{ name: 'Overtaget', email: '', phone: '', shared: 'true' },
      ...{ beforeName: '', beforeEmail: '', beforePhone: '', beforeShared: 'false' },
    }),
    ownFor: ['editor'],
  },
  '/settings/areas/change': { body: ({ areaId }) => ({ do: 'rename', areaId, before: 'Social', name: 'Overtaget' }) },
  '/settings/areas/mapping': {
    body: ({ areaId }) => ({ editionId: 'demo-2026', [`area.${areaId}`]: '', [`before.${areaId}`]: '' }),
  },
  '/settings/technologies/change': {
    body: ({ radarId, technologyId }) => ({ do: 'remove', radarId, technologyId }),
  },
  '/settings/comparison': {
    body: () => ({
      ...{ tiltPercent: '15', combinedForAreas: 'true', stuckMonths: '18' },
      ...{ beforeTilt: '15', beforeCombined: 'true', beforeStuck: '18' },
    }),
    ownFor: ['editor'],
  },
};
