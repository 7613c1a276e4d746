const browsers = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/**
 * What a browser says of itself, in the few words that a person knows it by: “Firefox · Windows”. No version and nothing
 * else is kept. Empty when neither is known.
 */
export function deviceName(userAgent: string | null): string {
  const known = [browsers, systems].flatMap(
    (list) => list.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? [],
  );
  return known.join(' · ');
}
