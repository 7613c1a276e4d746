/** What a request says: texts and files by name; a name given more than once is a list. */
export type Fields = Readonly<Record<string, unknown>>;

export type Body = { readonly kind: 'form' | 'json'; readonly fields: Fields };

/** Reads a form or a JSON object. What cannot be read is an empty one, which no schema accepts. */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return { kind: 'json', fields: await readJson(request) };
  const form = await request.formData().catch(() => new FormData());
  return { kind: 'form', fields: readForm(form) };
}

async function readJson(request: Request): Promise<Fields> {
  const value: unknown = await request.json().catch(() => null);
  return isObject(value) ? value : {};
}

function readForm(form: FormData): Fields {
  const names = new Set(form.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const all = form.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
