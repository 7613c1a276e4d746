import { expect, it } from 'vitest';
import { type Operand, parseContent } from './content-stream';

const number = (value: number): Operand => ({ kind: 'number', value });
const name = (value: string): Operand => ({ kind: 'name', value });
const string = (text: string): Operand => ({ kind: 'string', bytes: [...text].map((sign) => sign.charCodeAt(0)) });

it.each<[string, string, [string, Operand[]][]]>([
  ['numbers', '1 -2.5 +.5 4. 0 0 cm', [['cm', [1, -2.5, 0.5, 4, 0, 0].map(number)]]],
  ['names, with escapes', '/f#31 12 Tf', [['Tf', [name('f1'), number(12)]]]],
  ['strings within strings', '(a (b) \\) c) Tj', [['Tj', [string('a (b) ) c')]]]],
  ['escapes in strings', '(\\101\\5\\n\\x\\\n!) Tj', [['Tj', [string('A\u0005\nx!')]]]],
  ['strings in hex', '<4 1\n42 5> Tj', [['Tj', [string('ABP')]]]],
  ['arrays', '[(A) -5 <42>]TJ', [['TJ', [{ kind: 'array', items: [string('A'), number(-5), string('B')] }]]]],
  [
    'dictionaries within dictionaries',
    '/P<</MCID 3/A<</B(c)>>>>BDC',
    [
      [
        'BDC',
        [
          name('P'),
          {
            kind: 'dict',
            entries: new Map<string, Operand>([
              ['MCID', number(3)],
              ['A', { kind: 'dict', entries: new Map([['B', string('c')]]) }],
            ]),
          },
        ],
      ],
    ],
  ],
  [
    'comments',
    '% 1 Q\nq % more\rQ',
    [
      ['q', []],
      ['Q', []],
    ],
  ],
  [
    'operators that are signs',
    "T* (a)' f* B*",
    [
      ['T*', []],
      ["'", [string('a')]],
      ['f*', []],
      ['B*', []],
    ],
  ],
  [
    'true, false and null as operands',
    'true null x',
    [
      [
        'x',
        [
          { kind: 'word', value: 'true' },
          { kind: 'word', value: 'null' },
        ],
      ],
    ],
  ],
  [
    'an inline image, whatever its bytes',
    'q BI /W 1 /CS /G ID (EI\u0000Q\u00ff EI Q',
    [
      ['q', []],
      [
        'BI',
        [
          {
            kind: 'dict',
            entries: new Map([
              ['W', number(1)],
              ['CS', name('G')],
            ]),
          },
        ],
      ],
      ['Q', []],
    ],
  ],
])('%s', (_, source, expected) => {
  const operations = parseContent(Buffer.from(source, 'latin1'));
  expect(operations.map(({ operator, operands }) => [operator, operands])).toEqual(expected);
});

it.each(['(', '<', '[', '<<', '/', '<< /A', 'BI', 'BI /W 1 ID', '\\', ']', '>', ')', '{}'])(
  'ends on the broken %s',
  (source) => {
    expect(parseContent(Buffer.from(source)).length).toBeLessThanOrEqual(2);
  },
);
