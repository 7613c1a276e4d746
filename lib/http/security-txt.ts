/** How long ahead the file says that it holds, in months: RFC 9116 recommends less than a year. */
const months = 6;

/** The file of RFC 9116: where a weakness is reported. `publicUrl` is null where people use the host itself. */
export function securityTxt(contact: string, publicUrl: string | null, now: Date): string {
  // From the first of the month, so that the file is the same from one reading to the next.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: da, en',
    ...(publicUrl === null ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
  ];
  return `${lines.join('\n')}\n`;
}
