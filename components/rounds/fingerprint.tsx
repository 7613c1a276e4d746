/** A key's fingerprint in groups of four, so that it can be read out and compared. */
export function Fingerprint({ value }: { readonly value: string }) {
  const groups = value.match(/.{1,4}/g) ?? [];
  return <code className="round-fingerprint">{groups.join(' ')}</code>;
}
