import { running } from '../../config/running';

/** Whether letters can be sent: `no-server` without SMTP_URL, which the start takes only with PUBLIC_URL. */
export type MailReadiness = 'ready' | 'no-server';

/** Whether this installation sends letters. */
export function mailReadiness(): MailReadiness {
  return running().mail === null ? 'no-server' : 'ready';
}
