import type { Random } from './random';

/** Raw markup that must never come back as markup. */
export const mark = '<fuzz-mark a="';

const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1',
    '99',
    '1e309',
    'NaN',
    'Infinity',
    '0x10',
    '9'.repeat(400),
    '1,5',
    'true',
    'null',
    'undefined',
  ],
  // Characters that a database, a path or a parser may stumble on.
  ...[
    '\u0000',
    'a\u0000b',
    '\ud800',
    'a\udfffb',
    '\uffff',
    '\u202e\u2066',
    'A\u030a',
    '👩‍👩‍👧‍👦',
    '\ufeff',
    '\u0007',
    '٢٠٢٦',
    'İ',
  ],
  ...["' OR 1=1 --", '"; DROP TABLE "User"; --', '%00', '%', '%ff', '\\', '../../../etc/passwd', '..%2f..%2f', 'C:\\x'],
  ...[
    `${mark}x">`,
    '{{7*7}}',
    '$'.concat('{7*7}'),
    '=cmd|x!A1',
    '@SUM(1)',
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
  ],
  ...['x\r\nSet-Cookie: fuzz=1', '2026-02-30', '0000-00-00', '+275760-09-14', '2026-13-01', '1 January', '010190-1234'],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'prototype',
    'length',
    'æøå'.repeat(90),
    'x'.repeat(5000),
  ],
];

const others: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, -0, 1e308, 2 ** 53, [], {}, [[]], [null], [''], ['a', 'a'], { id: 'x' }],
  ...[
    { toString: 1 },
    { length: 9 },
    JSON.parse('{"then":"x"}'),
    { toJSON: null },
    { constructor: { prototype: { admin: true } } },
    [{}, {}],
  ],
];

/** Names of fields that reach for what is not theirs. */
export const hostileNames: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '',
    'a[b]',
    'a.b',
    '\u0000',
    '\ud800',
    'kommuneId',
    'role',
    'userId',
  ],
  ...['revision', 'version', 'id', 'back', 'callbackUrl', 'actorId', 'demo', 'x'.repeat(3000)],
];

/** One hostile value; a form can only carry the texts. `ids` are other people's. */
export function hostileValue(random: Random, ids: readonly string[], form: boolean): unknown {
  if (random.chance(0.25)) return random.pick(ids);
  return form || random.chance(0.6) ? random.pick(texts) : random.pick(others);
}

export const hostileText = (random: Random): string => random.pick(texts);

/** JSON so deep that whoever walks it by calling itself falls over. */
export function nestedJson(depth: number): string {
  return `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
}
