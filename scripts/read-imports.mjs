import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/**
 * One import or re-export of a source file.
 *
 * @typedef {object} Import
 * @property {string} from the importing file, relative to the sources: `engine/session.ts`
 * @property {number} line counted from 1
 * @property {string} text the line as it stands there
 * @property {string} specifier as written: `../schema/names.ts`, `zod`
 * @property {string | undefined} target the imported file, relative to the sources; none for packages
 * @property {boolean} isType does it vanish when types are stripped?
 * @property {boolean} isDynamic is it `import()`?
 * @property {boolean} isReexport
 */

/**
 * @typedef {object} SourceFile
 * @property {string} file relative to the sources
 * @property {readonly Import[]} imports
 * @property {boolean} isBarrel does it hold nothing but re-exports?
 */

/**
 * Reads what every TypeScript file below a folder imports; tests are left out, since they are not shipped.
 *
 * @param {string} folder of the sources
 * @returns {SourceFile[]}
 */
export function readImports(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => readFile(folder, file));
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {SourceFile}
 */
function readFile(folder, file) {
  const code = readFileSync(join(folder, file), 'utf8');
  const lines = code.split('\n');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {Import[]} */
  const imports = [];

  /** @param {ts.Node | undefined} name @param {Partial<Import>} kind */
  const add = (name, kind) => {
    if (!name || !ts.isStringLiteralLike(name)) return;
    const line = source.getLineAndCharacterOfPosition(name.getStart()).line;
    const specifier = name.text;
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
    const text = (lines[line] ?? '').trim();
    imports.push({
      from: file,
      line: line + 1,
      text,
      specifier,
      target,
      isType: false,
      isDynamic: false,
      isReexport: false,
      ...kind,
    });
  };

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, { isType: node.importClause?.isTypeOnly === true });
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, { isType: node.isTypeOnly, isReexport: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, { isType: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], { isDynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const isReexport = (/** @type {ts.Statement} */ statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier;
  const isBarrel = source.statements.length > 0 && source.statements.every(isReexport);
  return { file, imports, isBarrel };
}

/**
 * Does an import name a file that is there?
 *
 * @param {string} folder of the sources
 * @param {Import} edge
 */
export const isResolved = (folder, { target }) => target === undefined || existsSync(join(folder, target));

/**
 * A way that leads back to where it began, if there is any.
 *
 * @param {readonly SourceFile[]} files
 * @returns {Import[]} its imports in order; empty when there is none
 */
export function findCycle(files) {
  const byName = new Map(files.map((file) => [file.file, file]));
  /** @type {Map<string, 'open' | 'done'>} */
  const seen = new Map();
  /** @type {Import[]} */
  const way = [];

  /** @param {string} file @returns {Import[]} */
  const walk = (file) => {
    seen.set(file, 'open');
    for (const edge of byName.get(file)?.imports ?? []) {
      if (edge.target === undefined) continue;
      way.push(edge);
      if (seen.get(edge.target) === 'open') return way.slice(way.findIndex(({ from }) => from === edge.target));
      const cycle = seen.has(edge.target) ? [] : walk(edge.target);
      if (cycle.length > 0) return cycle;
      way.pop();
    }
    seen.set(file, 'done');
    return [];
  };

  for (const { file } of files) {
    const cycle = seen.has(file) ? [] : walk(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
