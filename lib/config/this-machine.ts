/** Whether a host, without brackets, is this machine for certain: what is sent there crosses no network. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
