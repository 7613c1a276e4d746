/** A file as it is handed out: a name in plain ASCII letters, and its text (JSON, UTF-8). */
export type WrittenFile = { readonly fileName: string; readonly text: string };

/** Why a file of any kind is refused before what it says is weighed: `readEnvelope` of lib/exchange. */
export const fileRefusals = [
  /** More than 10 MB. */
  'too-large',
  'not-json',
  /** Not of Pejling, or of another kind than asked for; `FileDetail.format` where it is another kind. */
  'foreign',
  /** Made by a later version of Pejling. */
  'newer-version',
  /** `FileDetail.where` says at which place. */
  'malformed',
  /** The signature does not fit what the file says. */
  'tampered',
] as const;

/** Why a contribution is refused. All but the first group are `conflict`; `no-round` is `not_found`. */
export const contributionRefusals = [
  ...fileRefusals,
  /** No kommune of that id and code here. */
  'unknown-kommune',
  /** `UnknownContributor`: enough to offer the key's registration. */
  'unknown-key',
  'revoked-key',
  /** The key is registered for another kommune. */
  'other-kommune',
  'no-round',
  /** It is for another round than the page's: only where `ImportOptions.roundId` is given. */
  'other-round',
  'round-closed',
  'other-edition',
  /** A simulated kommune in a real round, or a real one in a simulated round. */
  'simulated-mix',
  /** Answers about technologies or areas that the round's edition does not have. */
  'unknown-cells',
  /** The kommune contributes in this installation itself; a file never replaces that. */
  'contributes-here',
  /** This very contribution was taken in already. */
  'repeated',
  /** Made before the one that is here. */
  'outdated',
] as const;
export type ContributionRefusal = (typeof contributionRefusals)[number];

/** Why a round's or a release's file is refused. */
export const loadRefusals = [
  ...fileRefusals,
  /** `UnknownPublisher`: load again with `trust` to register it. */
  'unknown-key',
  'revoked-key',
  /** A round of that id is here, asked for by somebody else. */
  'other-issuer',
  /** The same round or release is here already. */
  'known',
  /** One of that id, or of that round and version, is here with other content. */
  'other-content',
  /** A newer release of the round, or a later revision of it, is here already; or the release that closed it again. */
  'outdated',
  'round-cancelled',
  /** An edition of that id is here with other content. */
  'edition-differs',
  /** A kommune that this installation does not know took part. */
  'unknown-kommune',
  /** A real kommune in a simulated release, or a simulated one in a real release. */
  'simulated-mix',
] as const;
export type LoadRefusal = (typeof loadRefusals)[number];

/** What a refusal of `malformed` or `foreign` carries. */
export type FileDetail = { readonly where?: string; readonly format?: string };

/** Who signed a contribution whose key is not registered yet. */
export type UnknownContributor = {
  readonly fingerprint: string;
  /** As `registerKey` takes it. */
  readonly publicKey: string;
  readonly kommuneId: string;
  readonly kommuneName: string;
};

/** Who signed a round or a release whose key is not registered yet. The name is what the file claims. */
export type UnknownPublisher = { readonly fingerprint: string; readonly issuerName: string };

/** What a contribution that was taken in says. `replaced` is true where the kommune had one before. */
export type ImportedContribution = {
  readonly roundId: string;
  readonly kommuneName: string;
  readonly replaced: boolean;
};

export type ImportOptions = {
  /** The round that the user stands on; a contribution to another is refused. */
  readonly roundId?: string | undefined;
};

/** What a loaded round or release is called; `editionAdded` where its edition came with it. */
export type LoadedRound = { readonly roundId: string; readonly title: string; readonly editionAdded: boolean };
export type LoadedRelease = LoadedRound & { readonly releaseId: string; readonly version: number };

export type LoadOptions = {
  /** The fingerprint of a publisher's key that the user has confirmed. */
  readonly trust?: string | undefined;
};

/** One registered key. */
export type TrustedKeyView = {
  readonly id: string;
  readonly fingerprint: string;
  /** "contribution" signs a kommune's answers; "release" a publisher's rounds and releases. */
  readonly purpose: 'contribution' | 'release';
  readonly kommuneId: string | null;
  /** Null for a publisher. */
  readonly kommuneName: string | null;
  readonly name: string;
  readonly registeredAt: Date;
  readonly revokedAt: Date | null;
};

/** `invalid` `not-a-key`; `not_found` `unknown-kommune`; `conflict` for the others. */
export const registerRefusals = ['not-a-key', 'unknown-kommune', 'key-known', 'revoked-key', 'other-kommune'] as const;
/** `not_found` `no-key`; `conflict` `revoked-key` where it is revoked already. */
export const revokeRefusals = ['no-key', 'revoked-key'] as const;
