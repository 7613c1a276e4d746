import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type Module = {
  readonly path: string;
  /** What each top-level function of the file mentions. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where an imported name comes from: file and name there. */
  readonly imports: ReadonlyMap<string, string>;
};

/**
 * Every exported function of lib/data that is used outside it and comes, by whatever way, to `inTransaction`: all the ways to change
 * something. Read from the source, so that a new one cannot be forgotten.
 */
export function writingFunctions(): string[] {
  const data = modulesIn(['lib/data']);
  const writing = new Set(['lib/data/transaction.ts#inTransaction']);
  for (let before = -1; before !== writing.size; ) {
    before = writing.size;
    for (const module of data)
      for (const [name, mentioned] of module.mentions)
        if ([...mentioned].some((word) => writing.has(originOf(module, word)))) writing.add(`${module.path}#${name}`);
  }
  const used = new Set(modulesIn(['app', 'lib/auth', 'lib/http', 'lib/jobs', 'scripts']).flatMap(usedBy));
  return [...writing].filter((name) => used.has(name)).sort();
}

function usedBy({ imports }: Module): string[] {
  return [...imports.values()];
}

function originOf({ path, imports }: Module, word: string): string {
  return imports.get(word) ?? `${path}#${word}`;
}

function modulesIn(folders: readonly string[]): Module[] {
  return folders.flatMap((folder) => filesIn(folder)).map(readModule);
}

/** The files of the program itself, without tests and what only tests use; or these alone. */
export function filesIn(folder: string, which: 'program' | 'tests' = 'program'): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const isForTests = (name: string) => /\.test\.tsx?$|\.fixture\.tsx?$|(^|\/)testing\//.test(name);
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && isForTests(name) === (which === 'tests'))
    .map((name) => join(folder, name))
    .sort();
}

/** The parsed file at a path from the project's folder. */
export function parseFile(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
}

function readModule(path: string): Module {
  const mentions = new Map<string, Set<string>>();
  const imports = new Map<string, string>();
  for (const statement of parseFile(path).statements) {
    if (ts.isImportDeclaration(statement))
      for (const [name, origin] of importsOf(path, statement)) imports.set(name, origin);
    for (const name of declaredBy(statement)) mentions.set(name, wordsIn(statement));
  }
  return { path, mentions, imports };
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

function wordsIn(node: ts.Node): Set<string> {
  const words = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) words.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return words;
}

function importsOf(path: string, { importClause, moduleSpecifier }: ts.ImportDeclaration): [string, string][] {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) return [];
  const { text } = moduleSpecifier;
  const target = text.startsWith('@/') ? text.slice(2) : relative(root, resolve(root, dirname(path), text));
  return bindings.elements.map(({ name, propertyName }) => [name.text, `${target}.ts#${(propertyName ?? name).text}`]);
}
