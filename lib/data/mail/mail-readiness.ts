import { running } from '../../config/running';

/** Whether letters can be sent: `no-server` without SMTP_URL; `no-address` without PUBLIC_URL, since a letter's links would lead nowhere. */
export type MailReadiness = 'ready' | 'no-server' | 'no-address';

/** Whether this installation sends letters. */
export function mailReadiness(): MailReadiness {
  const { mail, publicUrl } = running();
  if (mail === null) return 'no-server';
  return publicUrl === null ? 'no-address' : 'ready';
}
