import { isThisMachine } from './this-machine';

/** Where letters are handed in, and how they get there. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /** True for `smtps:`: encrypted from the first byte. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  /** `required` but on this machine: without STARTTLS nothing is handed in. `off` where the address says ignoreTLS=true. */
  readonly startTls: 'required' | 'offered' | 'off';
};

/**
 * Reads `smtp://user:password@host:587`, `smtps://…` or `smtp://host:25?ignoreTLS=true`. Null for anything else, and where a password
 * would go over a network in the clear.
 */
export function readSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(text);
  const secure = protocol === 'smtps:';
  const ignoresTls = searchParams.get('ignoreTLS') === 'true';
  const knownOptions = searchParams.size === (ignoresTls ? 1 : 0);
  if (!/^smtps?:$/.test(protocol) || hostname === '' || !/^\/?$/.test(pathname) || !knownOptions) return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  const here = isThisMachine(host);
  if (ignoresTls && (secure || (username !== '' && !here))) return null;
  const auth = readAuth(username, password);
  if (auth === undefined) return null;
  const startTls = ignoresTls ? 'off' : secure || here ? 'offered' : 'required';
  return { host, port: Number(port) || (secure ? 465 : 587), secure, auth, startTls };
}

/** Undefined for a percent sign that stands for nothing. */
function readAuth(username: string, password: string): SmtpServer['auth'] | undefined {
  if (username === '') return null;
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}
