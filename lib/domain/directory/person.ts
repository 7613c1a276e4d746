/** What a directory says of a person: the claims of OpenID Connect, as they came. */
export type Claims = Readonly<Record<string, unknown>>;

/** Which claims hold what, and whether the directory vouches for addresses without saying so. */
export type ClaimNames = {
  readonly nameClaim: string;
  readonly emailClaim: string;
  readonly emailTrusted: boolean;
  readonly groupsClaim: string;
};

/** The groups' names or ids; `absent` when nothing was said of them, `overage` when there were too many to say. */
export type DirectoryGroups = readonly string[] | 'absent' | 'overage';

export type DirectoryPerson = {
  /** Issuer and subject in one text: the only thing that says who it is. */
  readonly directoryId: string;
  readonly name: string;
  /** In lower case; null when none was given. */
  readonly email: string | null;
  /** True when the directory vouches that the address is the person's own. */
  readonly emailVerified: boolean;
  readonly groups: DirectoryGroups;
};

/** Reads the claims; null without an issuer and a subject, which leaves nobody. */
export function readPerson(claims: Claims, names: ClaimNames): DirectoryPerson | null {
  const directoryId = directoryIdOf(claims);
  if (directoryId === null) return null;
  const email = emailIn(claims[names.emailClaim]);
  return {
    directoryId,
    name: nameIn(claims, names.nameClaim) || (email ?? ''),
    email,
    emailVerified: email !== null && isVouchedFor(claims, names),
    groups: groupsIn(claims, names.groupsClaim),
  };
}

/** Who the claims are about; null without an issuer and a subject. A space is in neither, so two people never share one. */
export function directoryIdOf({ iss, sub }: Claims): string | null {
  if (typeof iss !== 'string' || typeof sub !== 'string' || sub === '') return null;
  return /\s/.test(iss) || iss === '' || iss.length + sub.length > 1000 ? null : `${iss} ${sub}`;
}

/** One line of at most a hundred signs. */
function nameIn(claims: Claims, nameClaim: string): string {
  const { given_name: given, family_name: family } = claims;
  const parts = [given, family].filter((part) => typeof part === 'string').join(' ');
  const found = [claims[nameClaim], parts].map(asLine).find((line) => line !== '');
  return [...(found ?? '')].slice(0, 100).join('').trim();
}

function asLine(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

function emailIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const email = value.trim().toLowerCase();
  return email.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) ? email : null;
}

/** OpenID Connect says `email_verified` of the claim `email` alone; whatever another claim holds may be anybody's choice. */
function isVouchedFor(claims: Claims, { emailClaim, emailTrusted }: ClaimNames): boolean {
  return emailTrusted || (emailClaim === 'email' && isTrue(claims.email_verified));
}

/** Some directories write the word. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

/** Entra ID names the groups in `_claim_names`, or says `hasgroups`, when they are too many for a token. */
function groupsIn(claims: Claims, groupsClaim: string): DirectoryGroups {
  const given = claims[groupsClaim];
  if (typeof given === 'string') return [given];
  if (Array.isArray(given)) return given.filter((group) => typeof group === 'string');
  const elsewhere = claims._claim_names;
  const named = typeof elsewhere === 'object' && elsewhere !== null && groupsClaim in elsewhere;
  return named || isTrue(claims.hasgroups) ? 'overage' : 'absent';
}
