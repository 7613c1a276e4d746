import { request } from 'node:http';
import type { DemoKommune, DemoRole } from './fixtures';

/** A browser without a screen: keeps its cookies, follows no redirect, and says where its requests come from. */
export type Visitor = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly post: (path: string, body: Body, headers?: Record<string, string>) => Promise<Answer>;
  readonly upload: (path: string, file: UploadedFile, fields?: Readonly<Record<string, string>>) => Promise<Answer>;
};

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export type Body = { readonly json: unknown } | { readonly form: Readonly<Record<string, string>> };

export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
};

/** A visitor of one server, signed in as nobody. */
export function visitor(base: string): Visitor {
  const cookies = new Map<string, string>();
  const call = async (method: string, path: string, headers: Record<string, string>, body: string | Buffer = '') => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(new URL(path, base), method, { ...headers, cookie }, body);
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    return answer;
  };
  return {
    get: (path, headers = {}) => call('GET', path, headers),
    post: (path, body, headers = {}) => {
      const [type, text] =
        'json' in body
          ? ['application/json', JSON.stringify(body.json)]
          : ['application/x-www-form-urlencoded', new URLSearchParams(body.form).toString()];
      const own = { origin: base, 'content-type': type, 'content-length': String(Buffer.byteLength(text)) };
      return call('POST', path, { ...own, ...headers }, text);
    },
    upload: async (path, file, fields = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name);
      const encoded = new Response(form);
      const body = Buffer.from(await encoded.arrayBuffer());
      const type = encoded.headers.get('content-type') ?? '';
      return call('POST', path, { origin: base, 'content-type': type, 'content-length': String(body.length) }, body);
    },
  };
}

/** A visitor who has clicked one of the demo's people. */
export async function demoVisitor(base: string, role: DemoRole, kommune: DemoKommune): Promise<Visitor> {
  const someone = visitor(base);
  const page = await someone.get('/sign-in');
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const form = { csrfToken, person: demoPersonId(role, kommune), callbackUrl: '/' };
  const answer = await someone.post('/api/auth/callback/demo', { form });
  if (answer.status !== 302 || answer.location.includes('sign-in'))
    throw new Error(`Sign-in failed: ${answer.location}`);
  return someone;
}

/** The public id of one of the demo's people. */
export function demoPersonId(role: DemoRole, kommune: DemoKommune): string {
  return role === 'coordinator' ? 'demo-coordinator' : `demo-${kommune === 'example' ? 'eksempel' : 'blank'}-${role}`;
}

function send(url: URL, method: string, headers: Record<string, string>, body: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
