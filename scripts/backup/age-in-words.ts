const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was made. `made` is ISO 8601. */
export function ageInWords(made: string, now: Date): string {
  const age = now.getTime() - Date.parse(made);
  if (age < -60_000) return 'which is in the future: is this machine’s clock right?';
  const unit = units.find(([, length]) => age >= length);
  if (unit === undefined) return 'less than a minute ago';
  const count = Math.floor(age / unit[1]);
  return `${count} ${unit[0]}${count === 1 ? '' : 's'} ago`;
}
