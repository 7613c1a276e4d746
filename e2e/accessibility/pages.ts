import type { Made } from './made';

export type Walker = 'nobody' | 'editor' | 'blank editor' | 'coordinator';

/** Who looks at a page, and the addresses it is looked at by; without any, why not. */
type WalkedPage =
  | { readonly as: Walker; readonly paths: (made: Made) => readonly string[] }
  | { readonly skip: string };

const editor = (...paths: string[]): WalkedPage => ({ as: 'editor', paths: () => paths });
const draft = (...ends: string[]): WalkedPage => ({
  as: 'editor',
  paths: ({ draftId }) => ends.map((end) => `/editions/${draftId}${end}`),
});

/** Every page, by its folder. An address with `failed` or `error` must show its message. */
export const walkedPages: Readonly<Record<string, WalkedPage>> = {
  '/': editor('/'),
  '/radar': editor(
    '/radar',
    '/radar?edition=demo-2026',
    '/radar?sort=name',
    '/radar?release=demo-maaling-2026-v1&group=country',
  ),
  '/compare/areas': editor('/compare/areas', '/compare/areas?edition=demo-2026&sort=category'),
  '/technology/[slug]': editor('/technology/cloud', '/technology/droner?year=2025'),
  '/radar/[area]': editor('/radar/social', '/radar/social?release=demo-maaling-2026-v1'),
  '/history': editor('/history', '/history?area=social'),
  '/similar': editor('/similar'),
  '/fill': editor('/fill'),
  '/fill/[area]': editor('/fill/administration'),
  '/exports': editor('/exports'),
  '/exports/new': {
    as: 'editor',
    paths: ({ paperId }) => [`/exports/new?from=${paperId}`, '/exports/new?anew=1', '/exports/new?failed=area'],
  },
  '/exports/[id]': {
    as: 'editor',
    paths: ({ paperId, retiredPaperId }) => [
      `/exports/${paperId}`,
      `/exports/${paperId}?failed=reason-too-long`,
      `/exports/${retiredPaperId}`,
    ],
  },
  '/profile': editor(
    '/profile',
    '/profile?failed=wrong-password',
    '/profile?failed=no-session',
    '/profile?failed=no-name',
  ),
  '/reminders': editor('/reminders', '/reminders?failed=past&field=fillBy&typed=2020-01-01'),
  '/reset': { as: 'nobody', paths: () => ['/reset', '/reset?failed=throttled'] },
  '/reset/[token]': { as: 'nobody', paths: ({ reset }) => [`/reset/${reset}`, `/reset/${reset}?failed=too-short`] },
  '/personal': editor('/personal', '/personal?failed=malformed'),
  '/personal/[id]': editor('/personal/demo-eksempel-reader', '/personal/demo-eksempel-reader?failed=unconfirmed'),
  '/audit': editor('/audit', '/audit?kind=system', '/audit?from=2026-12-01&until=2026-01-01'),
  '/users': editor('/users', '/users?failed=areas-needed'),
  '/settings': editor('/settings', '/settings?failed=tilt'),
  '/settings/contact': editor('/settings/contact', '/settings/contact?failed=contact-empty'),
  '/settings/areas': editor('/settings/areas', '/settings/areas?failed=name-taken'),
  '/settings/technologies': editor('/settings/technologies', '/settings/technologies?failed=answered'),
  '/radars/new': editor('/radars/new', '/radars/new?failed=year-taken'),
  '/import': editor(
    '/import',
    '/import?failed=no-file',
    '/import?target=edition',
    '/import?target=initiatives',
    '/import?target=initiatives&failed=no-initiatives',
  ),
  '/initiatives': editor(
    '/initiatives',
    '/initiatives?problem=overdue&sort=end',
    '/initiatives?search=findes-ikke',
    '/initiatives?archived=1',
    '/initiatives?failed=malformed',
  ),
  '/initiatives/new': editor('/initiatives/new', '/initiatives/new?technology=cloud&failed=invalid'),
  '/initiatives/hints': editor('/initiatives/hints', '/initiatives/hints?failed=placement-changed'),
  '/initiatives/[id]': editor(
    '/initiatives/demo-indsats-cloudplatform',
    '/initiatives/demo-indsats-video-jobsamtaler?failed=future',
  ),
  '/initiatives/[id]/edit': editor(
    '/initiatives/demo-indsats-cloudplatform/edit',
    '/initiatives/demo-indsats-cloudplatform/edit?failed=conflict',
  ),
  '/initiatives/files': editor('/initiatives/files', '/initiatives/files?phase=pilot'),
  '/initiatives/board': editor('/initiatives/board', '/initiatives/board?search=chatbot&failed=conflict'),
  '/initiatives/timeline': editor('/initiatives/timeline', '/initiatives/timeline?search=findes-ikke'),
  '/initiatives/development': editor('/initiatives/development', '/initiatives/development?months=60'),
  '/import/[draft]': {
    as: 'blank editor',
    paths: ({ importId, initiativesFileId, editionFileId, refusedFileId }) => [
      `/import/${importId}`,
      `/import/${initiativesFileId}`,
      `/import/${initiativesFileId}?failed=changed-meanwhile`,
      `/import/${importId}?failed=source-missing`,
      `/import/${editionFileId}`,
      `/import/${editionFileId}?failed=technology-twice`,
      `/import/${refusedFileId}`,
    ],
  },
  '/editions': editor('/editions'),
  '/editions/links': editor('/editions/links', '/editions/links?failed=cycle'),
  '/editions/new': editor('/editions/new', '/editions/new?failed=malformed'),
  '/editions/[id]': {
    as: 'editor',
    paths: ({ draftId }) => [`/editions/${draftId}`, '/editions/kl-2021-22', '/editions/demo-2026'],
  },
  '/editions/[id]/about': draft('/about', '/about?failed=changed'),
  '/editions/[id]/areas': draft('/areas'),
  '/editions/[id]/technologies': draft('/technologies', '/technologies?failed=too-many-technologies'),
  '/editions/[id]/values': draft('/values'),
  '/editions/[id]/use': editor('/editions/demo-2026/use'),
  '/experiences': editor('/experiences', '/experiences?search=findes-ikke', '/experiences?done=deleted'),
  '/experiences/[id]': {
    as: 'editor',
    paths: ({ experienceId }) => [
      `/experiences/${experienceId}?failed=incomplete`,
      '/experiences/demo-erfaring-cloud-flytning',
      '/experiences/demo-erfaring-vr-genoptraening?done=shared',
    ],
  },
  '/experiences/write': {
    as: 'editor',
    paths: ({ experienceId }) => ['/experiences/write?failed=malformed', `/experiences/write?id=${experienceId}`],
  },
  '/rounds': editor('/rounds', '/rounds?failed=load-known'),
  '/rounds/[id]': editor('/rounds/demo-maaling-efteraar-2026', '/rounds/demo-maaling-2026'),
  '/rounds/release/[id]': editor(
    '/rounds/release/demo-maaling-2026-v1',
    '/rounds/release/demo-maaling-2026-v1?group=region:Region+Sjælland',
  ),
  '/rounds/new': { as: 'coordinator', paths: () => ['/rounds/new', '/rounds/new?failed=title'] },
  '/rounds/keys': { as: 'coordinator', paths: () => ['/rounds/keys', '/rounds/keys?failed=not-a-key'] },
  '/invitation/[token]': {
    as: 'nobody',
    paths: ({ invitation }) => [`/invitation/${invitation}`, `/invitation/${invitation}?failed=malformed`],
  },
  '/sign-in': { as: 'nobody', paths: () => ['/sign-in', '/sign-in?error=CredentialsSignin'] },
  '/was': { as: 'nobody', paths: () => ['/was'] },
  '/method': { as: 'nobody', paths: () => ['/method'] },
  '/join': { as: 'nobody', paths: () => ['/join', '/join?failed=no-meeting'] },
  '/join/[code]': { as: 'nobody', paths: () => ['/join/BCDF-GHJK'] },
  '/meeting': { skip: 'opened by a pass alone: the room’s own test looks at it' },
  '/meetings': editor('/meetings', '/meetings?failed=changed'),
  '/meetings/new': editor('/meetings/new', '/meetings/new?area=demo-eksempel-social&failed=title'),
  '/meetings/[id]': {
    as: 'editor',
    paths: ({ openMeetingId }) => [
      '/meetings/demo-moede-2',
      '/meetings/demo-moede-1',
      `/meetings/${openMeetingId}?failed=item-changed`,
    ],
  },
  '/meetings/[id]/guide': editor(
    '/meetings/demo-moede-2/guide',
    '/meetings/demo-moede-1/guide',
    '/meetings/demo-moede-2/guide?failed=purpose:changed',
  ),
  '/meetings/[id]/room': {
    as: 'editor',
    paths: ({ openMeetingId }) => [`/meetings/${openMeetingId}/room`, `/meetings/${openMeetingId}/room?failed=too-few`],
  },
  '/setup': { skip: 'there is none in the demo: it has a server and a test of its own' },
  '/measure': { skip: 'no page for people: what the others’ speed is measured against' },
};

/** What another sees at an address of the table, and those who have answered nothing. */
const seenOtherwise: Readonly<Record<Exclude<Walker, 'nobody' | 'editor'>, readonly string[]>> = {
  'blank editor': [
    '/',
    '/compare/areas',
    '/technology/cloud',
    '/radar',
    '/radar/social',
    '/fill',
    '/fill/social',
    '/exports',
    '/exports/new',
    '/rounds',
    '/rounds/demo-maaling-efteraar-2026',
    '/history',
    '/similar',
    '/experiences',
    '/experiences/demo-erfaring-cloud-flytning',
    '/meetings',
    '/meetings/new',
    '/initiatives',
    '/initiatives/new',
    '/initiatives/hints',
    '/initiatives/board',
    '/initiatives/timeline',
    '/initiatives/development',
  ],
  coordinator: [
    '/',
    '/import?target=edition',
    '/users',
    '/users?failed=has-editor',
    '/editions',
    '/editions/new',
    '/profile',
    '/personal',
    '/rounds',
    '/rounds/demo-maaling-efteraar-2026',
    '/rounds/release/demo-maaling-2026-v1',
    '/editions/links',
  ],
};

/** All addresses to look at as one walker. */
export function addressesOf(walker: Walker, made: Made): string[] {
  const own = Object.values(walkedPages).flatMap((page) =>
    'as' in page && page.as === walker ? page.paths(made) : [],
  );
  return walker === 'nobody' || walker === 'editor' ? own : [...own, ...seenOtherwise[walker]];
}
