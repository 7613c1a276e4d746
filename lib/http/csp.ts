export interface PolicyOptions {
  /** Base64, fresh for each request. */
  nonce: string;
  /** The development server evaluates code and injects styles to show its own error reports. */
  development: boolean;
}

/** The Content-Security-Policy of one answer, as the header's value: only our own files, and scripts that carry the nonce. */
export function contentSecurityPolicy({ nonce, development }: PolicyOptions): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    development ? `${script} 'unsafe-eval'` : script,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A nonce: 128 random bits in base64. */
export function createNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}
