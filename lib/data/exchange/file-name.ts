/** A file's name in lower-case ASCII letters, digits and hyphens, which every system takes: pejling-maaling-2026-abc.json. */
export function exchangeFileName(...parts: readonly string[]): string {
  const plain = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, ''),
  );
  return `${['pejling', ...plain].filter(Boolean).join('-')}.json`;
}
