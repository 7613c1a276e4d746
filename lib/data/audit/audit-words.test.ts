import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { auditKindOf } from '../../domain/audit/audit-kind';
import { auditWords } from '../../domain/audit/audit-words';
import { audit as da } from '../../text/da/audit';
import { directory } from '../../text/da/directory';
import { audit as en } from '../../text/en/audit';
import { filesIn, parseFile, writingFunctions } from '../testing/writing-functions';

const known = Object.values(auditWords).flat();

/** Texts of the code that look like a word of the audit and are none. */
const others: readonly string[] = ['setup.code', 'exchange.key'];

/** The functions that write a refusal down with a reason. */
const recording = ['recordRefusal', 'recordWrongCode', 'recordRefusedEntry', 'refused', 'write'];

/** What stands for a part that is only known when it runs. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'meeting-item.': ['meeting-item.collecting', 'meeting-item.shown'],
  'placements.': ['placements.import', 'placements.copy'],
};

/** Every text of a file that has the shape of a word: `thing.done`, or the beginning of one that is put together. */
function wordsOf(path: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent) && /^[a-z-]+\.[a-z-]+$/.test(node.text))
      words.push(node.text);
    if (ts.isTemplateHead(node) && /^[a-z-]+\.$/.test(node.text)) words.push(...(composed[node.text] ?? [node.text]));
    ts.forEachChild(node, visit);
  };
  visit(parseFile(path));
  return words;
}

describe('the words of the audit', () => {
  const files = ['lib/data', 'lib/jobs', 'scripts/backup', 'scripts/move'].flatMap((folder) => filesIn(folder));
  const inUse = new Set(files.flatMap(wordsOf).filter((word) => !others.includes(word)));

  test('each that the code writes is known, so that it has a kind and a text', () => {
    expect([...inUse].filter((word) => auditKindOf(word) === null)).toEqual([]);
    expect(inUse.size).toBeGreaterThan(90);
  });

  test('none is known that nothing writes', () => {
    expect(known.filter((word) => !inUse.has(word))).toEqual([]);
  });

  test.each([
    ['Danish', da],
    ['English', en],
  ])('each has a sentence in %s', (_name, texts) => {
    const sentences: Readonly<Record<string, string>> = texts.words;
    expect(known.filter((word) => !sentences[word])).toEqual([]);
    expect(Object.keys(sentences).filter((word) => auditKindOf(word) === null)).toEqual([]);
    expect(Object.keys(texts.kinds)).toEqual(Object.keys(auditWords));
  });
});

describe('the reasons in the audit', () => {
  const files = ['lib/data', 'lib/domain', 'lib/auth', 'lib/http', 'app'].flatMap((folder) => filesIn(folder));
  const refusals = files.flatMap(reasonsOf);
  // Why the directory lets nobody in, or ends a session: each of these has a text on the sign-in page.
  const reasons = new Set([...refusals, ...Object.keys(directory.failed), ...Object.keys(directory.ended)]);

  /** Every reason that a file gives for `forbidden`, or for a row that it writes of what was refused. */
  function reasonsOf(path: string): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const texts = node.arguments.flatMap((one) => (ts.isStringLiteral(one) ? [one.text] : []));
        if (node.expression.text === 'failure' && texts[0] === 'forbidden') found.push(...texts.slice(1));
        if (recording.includes(node.expression.text)) found.push(...texts, ...node.arguments.flatMap(reasonGiven));
      }
      ts.forEachChild(node, visit);
    };
    visit(parseFile(path));
    return found;
  }

  function reasonGiven(node: ts.Node): string[] {
    if (!ts.isObjectLiteralExpression(node)) return [];
    return node.properties.flatMap((one) => {
      if (!ts.isPropertyAssignment(one)) return [];
      const isReason = /^(reason|why)$/.test(one.name.getText());
      if (isReason && ts.isStringLiteral(one.initializer)) return [one.initializer.text];
      return reasonGiven(one.initializer);
    });
  }

  test.each([
    ['Danish', da],
    ['English', en],
  ])('each has words in %s', (_name, texts) => {
    const values: Readonly<Record<string, string>> = texts.values;
    expect([...reasons].filter((reason) => !values[reason])).toEqual([]);
  });

  test('they are found in the source', () => {
    expect(reasons.size).toBeGreaterThan(50);
    for (const reason of ['page', 'manage-users', 'wrong-password', 'wrong-code', 'throttled', 'not-own'])
      expect(refusals).toContain(reason);
  });
});

describe('every way to change something', () => {
  const functions = writingFunctions();
  const tested = new Set(filesIn('lib/data', 'tests').flatMap(identifiersOf));

  function identifiersOf(path: string): string[] {
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(parseFile(path));
    return names;
  }

  // The tests of lib/data look through every row that they leave (testing/check-audit.ts): who, what, before and after, and no
  // name, address, note or secret. What they call is thereby checked; this tells what nobody calls.
  test.each(functions)('%s is called by a test that looks through the audit', (name) => {
    expect(tested.has(name.split('#')[1] ?? '')).toBe(true);
  });

  test('they are found in the source', () => {
    expect(functions.length).toBeGreaterThan(100);
    expect(functions).toContain('lib/data/placements/save-placement.ts#savePlacement');
  });
});
