import type { MailProblem } from '../domain/mail/mail-problem';

const byCode: Readonly<Record<string, MailProblem>> = {
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  ETLS: 'secure',
  EREQUIRETLS: 'secure',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  ECONNECTION: 'unreachable',
  EDNS: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EPIPE: 'unreachable',
  ESOCKET: 'unreachable',
};

/** What Node and OpenSSL call a certificate that cannot be trusted. */
const certificate = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** What went wrong, in one of our own words. What the mail server said is not kept: it may hold addresses. */
export function classifyProblem(error: unknown): MailProblem {
  const code = textOf(error, 'code');
  const command = textOf(error, 'command');
  const status = numberOf(error, 'responseCode');
  if (certificate.test(code) || (code === 'ESOCKET' && /certificate|ssl|tls/i.test(String(error)))) return 'secure';
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return refusedBy(status, command);
  return byCode[code] ?? 'other';
}

/** 4xx asks for another try later; 5xx does not. */
function refusedBy(status: number, command: string): MailProblem {
  if (status < 500) return 'later';
  if (command === 'RCPT TO') return 'recipient';
  return command === 'MAIL FROM' ? 'sender' : 'refused';
}

function textOf(error: unknown, name: string): string {
  const value = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function numberOf(error: unknown, name: string): number {
  const value = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'number' ? value : 0;
}
