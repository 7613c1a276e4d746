import { kommuner } from '../../prisma/seed/kommuner';
import type { Environment, EnvironmentKey, EnvironmentProblem, Given } from './environment';
import { remedies } from './remedies';

/** What must be given together, or not at all. */
const together: readonly (readonly EnvironmentKey[])[] = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['SMTP_URL', 'SMTP_FROM'],
];

/** What each key says well by itself, but not beside the others. */
export function togetherProblems(given: Given, environment: Environment): readonly EnvironmentProblem[] {
  const has = (key: EnvironmentKey) => given[key] !== undefined;
  const wrong = together.flatMap((keys) => (keys.some(has) ? keys.filter((key) => !has(key)) : []));
  if (has('SMTP_URL') && !has('PUBLIC_URL')) wrong.push('PUBLIC_URL');
  if (given.PASSWORD_SIGN_IN === 'off' && !has('OIDC_ISSUER')) wrong.push('PASSWORD_SIGN_IN');
  if (given.HSTS === 'on' && environment.publicUrl?.startsWith('http:')) wrong.push('HSTS');
  const problems = wrong.map((key) => ({ key, remedy: remedies[key] }));
  const groups = groupsProblem(given, environment);
  return groups === null ? problems : [...problems, { key: 'OIDC_GROUPS', remedy: groups }];
}

/** Groups would be read by nobody without a directory, and give a role in no kommune where the digits are none of the 98. */
function groupsProblem({ OIDC_GROUPS, OIDC_ISSUER }: Given, { directory, demo }: Environment): string | null {
  if (OIDC_GROUPS === undefined) return null;
  if (OIDC_ISSUER === undefined) return 'Use OIDC_GROUPS only with OIDC_ISSUER and what goes with it, or leave it out.';
  const known = [...kommuner.map(([code]) => code), ...(demo ? demoKommuner : [])];
  const codes = (directory?.groups ?? []).flatMap(({ kommuneCode }) => kommuneCode ?? []);
  const unknown = [...new Set(codes)].filter((code) => !known.includes(code));
  if (unknown.length === 0) return null;
  return `No kommune has the number ${unknown.join(', ')}. Use the four digits of one of the 98, for example pejling-ledere=reader@0461.`;
}

/** The simulated kommuner of the demo. */
const demoKommuner: readonly string[] = ['9001', '9002'];
