/** What a request says: texts and files by name; a name given more than once is a list. */
export type Fields = Readonly<Record<string, unknown>>;

export type Body = { readonly kind: 'form' | 'json'; readonly fields: Fields };

/**
 * Reads a form or a JSON object. What cannot be read is an empty one, which no schema accepts. Texts are well formed: a NUL, which
 * PostgreSQL cannot store, is left out, and half a character is the sign for one that is missing.
 */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return { kind: 'json', fields: await readJson(request) };
  const form = await request.formData().catch(() => new FormData());
  return { kind: 'form', fields: readForm(form) };
}

async function readJson(request: Request): Promise<Fields> {
  const value: unknown = await request.json().catch(() => null);
  return isObject(value) && isShallow(value) ? (wellFormed(value) as Fields) : {};
}

/** One pass, however many names there are. */
function readForm(form: FormData): Fields {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of form) {
    const all = fields.get(cleanText(name));
    if (all === undefined) fields.set(cleanText(name), [wellFormed(value)]);
    else all.push(wellFormed(value));
  }
  return Object.fromEntries([...fields].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing we are sent is deeper than this. */
const deepest = 12;

/** Walked level by level, since what is too deep would end whoever walks it by calling itself. */
function isShallow(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return true;
  }
  return false;
}

const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed();

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isObject(value) || value instanceof File) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [cleanText(name), wellFormed(one)]));
}
