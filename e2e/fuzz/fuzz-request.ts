/** One request, in parts that can be taken away one by one to find the smallest that still fails. */
export type FuzzRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FuzzBody;
};

export type FuzzBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'form' | 'json' | 'multipart'; readonly fields: readonly Field[] }
  | { readonly kind: 'raw'; readonly text: string }
  /** Says that it is longer than what comes, and hangs up. */
  | { readonly kind: 'half'; readonly text: string };

export type Field = readonly [name: string, value: unknown];

export const boundary = 'fuzzboundary';

/** The bytes of a body. */
export function encodeBody(body: FuzzBody): Buffer {
  if (body.kind === 'none') return Buffer.alloc(0);
  if (body.kind === 'raw' || body.kind === 'half') return Buffer.from(body.text, 'utf8');
  if (body.kind === 'json') return Buffer.from(encodeJson(body.fields));
  return Buffer.from(body.kind === 'form' ? encodeForm(body.fields) : encodeMultipart(body.fields), 'utf8');
}

/** Written by hand, so that "__proto__" is a name like any other and lone surrogates are carried as escapes. */
function encodeJson(fields: readonly Field[]): string {
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`;
}

function encodeForm(fields: readonly Field[]): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const pairs = fields.flatMap(([name, value]) => [value].flat().map((one) => [name, asText(one)] as const));
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function encodeMultipart(fields: readonly Field[]): string {
  const parts = fields.map(([name, value]) => {
    const file = name === 'file' ? '; filename="ark.csv"' : '';
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"${file}\r\n\r\n${asText(value)}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** The request as text for a report, cut where it is long. */
export function describe({ method, path, headers, body }: FuzzRequest): string {
  const { cookie: _, ...shown } = headers;
  const bytes = encodeBody(body);
  return JSON.stringify({
    method,
    path,
    headers: shown,
    kind: body.kind,
    bytes: bytes.length,
    body: bytes.toString('utf8').slice(0, 400),
  });
}
