import { errors } from 'openid-client';
import { discover, wellKnownOf } from '../../lib/auth/directory-client';
import { WrongIssuer } from '../../lib/auth/wrong-issuer';
import type { Environment } from '../../lib/config/environment';

/** How long a start waits for the directory, in milliseconds: less than it takes to wonder. */
const patience = 5_000;

type Asked = Pick<Environment, 'directory' | 'passwordSignIn'>;

/** Asks the directory once whether it is there. Answers what is wrong, and what to do; null when nothing is, and without one. Never throws. */
export async function directoryWarning({ directory, passwordSignIn }: Asked, wait = patience): Promise<string | null> {
  if (directory === null) return null;
  const problem = await withinTime(discover(directory), wait).then(
    () => null,
    (error: unknown) => sentenceOf(error),
  );
  if (problem === null) return null;
  const meanwhile = passwordSignIn ? 'Only passwords work until then.' : 'Nobody can sign in until then.';
  return `The directory at ${wellKnownOf(directory.issuer)} ${problem} ${meanwhile}`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof WrongIssuer) return `names itself ${error.found}: set OIDC_ISSUER to exactly that.`;
  if (error instanceof errors.OPError || (error instanceof errors.RPError && error.response !== undefined))
    return `answers ${error.response?.statusCode ?? 'with no description of itself'}: see that OIDC_ISSUER is right.`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL)/.test(code))
    return `has a certificate that is not trusted (${code}): see that it is valid, and that NODE_EXTRA_CA_CERTS names who vouches for it.`;
  const reason = code || 'no answer in time';
  return `does not answer (${reason}): see that OIDC_ISSUER is right, and that this machine may ask it.`;
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Late')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
