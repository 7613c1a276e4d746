/** Whether phones can reach an address: it points at the computer itself, or nobody has said which address people use. */
export type PhoneReach = 'reachable' | 'loopback' | 'unset';

const loopback = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

/** `origin` is what the link begins with; `publicUrl` is what was configured, undefined or empty where nothing was. */
export function phoneReach(origin: string, publicUrl: string | undefined): PhoneReach {
  if (loopback.test(new URL(origin).hostname)) return 'loopback';
  return publicUrl ? 'reachable' : 'unset';
}
