import type { Answer } from '../http';

/** What every answer carries, with exactly this value. */
const fixed: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What the policy of every answer says, and what none says. */
const policy = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] as const;
const loose = ['unsafe-inline', 'unsafe-eval', 'http:', '*'] as const;

/** Which guard an answer of a page or handler lacks; null when it has them all. */
export function headerProblem({ status, headers }: Answer): string | null {
  const wrong = Object.entries(fixed).find(([name, value]) => headers[name] !== value);
  if (wrong !== undefined) return `${status} with ${wrong[0]}: ${headers[wrong[0]]}`;
  const told = Object.keys(headers).find((name) =>
    ['x-powered-by', 'server', 'access-control-allow-origin'].includes(name),
  );
  if (told !== undefined) return `${status} tells ${told}`;
  if (!String(headers['cache-control']).includes('no-store'))
    return `${status} may be kept: ${headers['cache-control']}`;
  return policyProblem(String(headers['content-security-policy']));
}

function policyProblem(given: string): string | null {
  const missing = policy.find((part) => !given.includes(part));
  if (missing !== undefined) return `its policy lacks ${missing}`;
  const open = loose.find((word) => given.split(/[\s;]+/).includes(word));
  if (open !== undefined) return `its policy has ${open}`;
  return /script-src [^;]*'nonce-[\w+/=]{20,}'/.test(given) ? null : 'its policy has no nonce';
}

/** The nonce of an answer's policy. */
export function nonceOf({ headers }: Answer): string {
  return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
}
