/** Addresses whose next part is a secret: whoever reads it may use it. */
const secretAfter: readonly string[] = ['invitation', 'join', 'reset'];

/** An address as it may be kept: without its query, without secrets, of at most 200 characters. */
export function safePath(path: string): string {
  const [plain = ''] = path.split(/[?#]/);
  const parts = plain.split('/');
  const kept = parts.map((part, index) => (part !== '' && secretAfter.includes(parts[index - 1] ?? '') ? '…' : part));
  return kept.join('/').slice(0, 200);
}
