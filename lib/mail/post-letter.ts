import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { readSmtpUrl } from '../config/smtp-url';
import type { SendOutcome } from '../data/mail/settle-mail';
import type { SentLetter } from '../domain/mail/letter';
import { classifyProblem } from './classify-problem';
import { dial } from './dial';
import { writeLetter } from './write-letter';

/** How long a mail server may be silent, and how long sending one letter may take in all. In milliseconds. */
const silence = 15_000;
const wholeTime = 60_000;

export type PostOffice = {
  readonly url: string;
  readonly from: string;
  /** Where the links of letters lead: an origin. */
  readonly publicUrl: string;
  /** How long sending one letter may take, in milliseconds; a minute when left out. */
  readonly deadline?: number;
};

export type Posting = {
  readonly letter: SentLetter;
  /** The letter's own, so that one that is sent twice is recognised as one. */
  readonly id: string;
  /** Ends a try under way: the server stops. */
  readonly signal: AbortSignal;
};

/** Sends one letter. Never throws, and never takes longer than the deadline. */
export async function postLetter(office: PostOffice, { letter, id, signal }: Posting): Promise<SendOutcome> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(office.deadline ?? wholeTime)]);
  const transport = createTransport(transportOptions(office.url, ends));
  const { subject, text } = writeLetter(letter, office.publicUrl);
  const mail = {
    ...{ from: office.from, to: { name: '', address: letter.to }, subject, text },
    messageId: `<${id}@${new URL(office.publicUrl).hostname}>`,
    // So that no absence is reported back to us.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
  try {
    await untilAborted(transport.sendMail(mail), ends);
    return 'sent';
  } catch (error) {
    if (signal.aborted) return 'stopped';
    return ends.aborted ? 'timeout' : classifyProblem(error);
  } finally {
    transport.close();
  }
}

function transportOptions(url: string, ends: AbortSignal): SMTPTransport.Options {
  const server = readSmtpUrl(url);
  // The start has checked it.
  if (server === null) throw new Error('SMTP_URL cannot be read');
  const { host, port, secure, auth, startTls } = server;
  return {
    ...{ host, port, secure },
    ...{ requireTLS: startTls === 'required', ignoreTLS: startTls === 'off' },
    ...(auth === null ? {} : { auth }),
    ...{ connectionTimeout: silence, greetingTimeout: silence, socketTimeout: silence, dnsTimeout: silence },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    getSocket: (_options, done) => {
      dial({ host, port }, ends).then(
        (connection) => done(null, { connection }),
        (error: Error) => done(error, undefined),
      );
    },
  };
}

/** The work, or the end of waiting for it. */
function untilAborted<T>(work: Promise<T>, ends: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('Ended'));
    ends.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => ends.removeEventListener('abort', end));
  });
}
