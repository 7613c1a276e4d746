import type { DirectorySettings } from '@/lib/config/environment';
import { running } from '@/lib/config/running';

/** The directory that people sign in by; null without one, and in the demo, where anyone is let in with a click. */
export function directorySettings(): DirectorySettings | null {
  const { demo, directory } = running();
  return demo ? null : directory;
}

/** Whether anyone may sign in with a password. The demo’s own accounts have none, but those invited to it do. */
export function passwordsAreOn(): boolean {
  const { demo, passwordSignIn } = running();
  return demo || passwordSignIn;
}

/** The id of next-auth's provider, and the last part of the address that the directory sends people back to. */
export const directoryProviderId = 'directory';
