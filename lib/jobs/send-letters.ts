import { type ClaimedMail, claimMail } from '../data/mail/claim-mail';
import { type SendOutcome, settleMail } from '../data/mail/settle-mail';
import { addInviter } from '../data/people/add-inviter';
import { answerResetAsk } from '../data/people/password-reset-ask';
import type { SentLetter } from '../domain/mail/letter';
import { log } from '../log';
import type { Posting } from '../mail/post-letter';

/** How many letters are under way at once, and how many times in a row more are taken. */
const atOnce = 5;
const rounds = 40;

export type Sending = {
  readonly send: (posting: Posting) => Promise<SendOutcome>;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/**
 * Sends the letters whose turn it is, a few at a time. After one that could not be sent no more are taken until next time: the mail server is
 * perhaps the trouble, and each would wait as long.
 */
export async function sendLetters(sending: Sending): Promise<void> {
  for (let round = 0; round < rounds && !sending.signal.aborted; round += 1) {
    const claimed = await claimMail(sending.now(), atOnce);
    const sent = await Promise.all(claimed.map((mail) => sendOne(mail, sending)));
    if (claimed.length < atOnce || sent.includes(false)) return;
  }
}

/** False when it was a letter, and was not sent. */
async function sendOne(mail: ClaimedMail, { send, signal, now }: Sending): Promise<boolean> {
  if (mail.letter === null) {
    await settleMail(mail, 'unreadable', now());
    tell(mail, 'unreadable');
    return true;
  }
  const letter = await letterOf(mail, mail.letter);
  if (letter === null) return true;
  const outcome = await send({ letter, id: mail.id, signal });
  await settleMail(mail, outcome, now());
  tell(mail, outcome);
  return outcome === 'sent';
}

/** Of a letter that was not sent the log has its kind and what was wrong; never to whom, nor what it said. */
function tell({ kind, attempts }: ClaimedMail, problem: SendOutcome): void {
  if (problem === 'sent' || problem === 'stopped') return;
  log.warn({ kind, problem, attempts }, 'letter not sent');
}

async function letterOf(mail: ClaimedMail, queued: NonNullable<ClaimedMail['letter']>): Promise<SentLetter | null> {
  if (queued.kind === 'reset-ask') return answerResetAsk(mail, queued.to);
  return queued.kind === 'invitation' ? addInviter(queued) : queued;
}
