/**
 * Structured data held against the vocabulary of schema.org: which types there are, which
 * properties each has, and what their values may be. The vocabulary is read from the types of
 * `schema-dts`, which are generated from schema.org's own definition.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

interface Vocabulary {
  /** Properties of a type itself, with the names of the types that their values may have. */
  own: Map<string, Map<string, string[]>>;
  /** Interfaces that an interface extends. */
  parents: Map<string, string[]>;
  /** Members of a union. */
  unions: Map<string, string[]>;
}

const namesIn = (node: ts.Node): string[] => {
  const names: string[] = [];
  const walk = (one: ts.Node) => {
    if (ts.isTypeReferenceNode(one)) names.push(one.typeName.getText());
    ts.forEachChild(one, walk);
  };
  walk(node);
  return names.filter((name) => name !== 'SchemaValue');
};

function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const vocabulary: Vocabulary = { own: new Map(), parents: new Map(), unions: new Map() };
  for (const node of source.statements) {
    if (ts.isTypeAliasDeclaration(node)) vocabulary.unions.set(node.name.text, namesIn(node.type));
    if (!ts.isInterfaceDeclaration(node)) continue;
    const name = node.name.text;
    const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
    vocabulary.parents.set(
      name,
      bases.map((base) => base.expression.getText()),
    );
    const properties = node.members.filter(ts.isPropertySignature).map((member) => {
      const key = (member.name as ts.StringLiteral | ts.Identifier).text;
      return [key, member.type ? namesIn(member.type) : []] as const;
    });
    vocabulary.own.set(name, new Map(properties));
  }
  return vocabulary;
}

const { own, parents, unions } = readVocabulary();

function propertiesOf(interfaceName: string): Map<string, string[]> {
  const inherited = (parents.get(interfaceName) ?? []).flatMap((one) => [...propertiesOf(one)]);
  return new Map([...inherited, ...(own.get(interfaceName) ?? [])]);
}

/** Whether a type is one of those named, or a kind of one. */
function isKindOf(type: string, names: readonly string[], seen = new Set<string>()): boolean {
  return names.some((name) => {
    if (name === type || name === `${type}Leaf`) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return isKindOf(type, unions.get(name) ?? [], seen);
  });
}

/** Names of data types and of what may stand for a thing as a plain text. */
const PLAIN = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer', 'Float', 'Boolean', 'Time'];
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const KEYWORDS = new Set(['@type', '@id', '@context', '@graph', 'query-input']);

function checkPlain(value: unknown, allowed: string[], path: string, origin: string): string[] {
  const types = allowed.filter((name) => PLAIN.includes(name));
  if (types.length === 0) return [`${path}: ${String(value)} must be a thing`];
  const text = String(value);
  if (text.trim() === '') return [`${path} is empty`];
  const isDate = types.every((type) => type === 'Date' || type === 'DateTime');
  if (isDate && !(DAY.test(text) || MOMENT.test(text))) return [`${path}: ${text} is no date`];
  if (isDate && types.join() === 'DateTime' && !MOMENT.test(text)) return [`${path} has no zone`];
  if (types.join() === 'URL' && !/^https?:\/\//.test(text)) return [`${path} is no URL`];
  if (types.join() === 'URL' && /\/\/localhost/.test(text) && !text.startsWith(origin))
    return [`${path} is of another host`];
  return [];
}

function checkThing(thing: Record<string, unknown>, path: string, origin: string): string[] {
  const type = thing['@type'];
  if (type === undefined) {
    const isReference = Object.keys(thing).join() === '@id';
    return isReference ? [] : [`${path} has no type`];
  }
  if (typeof type !== 'string' || !own.has(`${type}Leaf`)) return [`${path}: no type ${type}`];
  const known = propertiesOf(`${type}Leaf`);
  return Object.entries(thing).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    if (key === '@id' && !/^https?:\/\//.test(String(value))) return [`${here} is not absolute`];
    if (KEYWORDS.has(key)) return [];
    const allowed = known.get(key);
    if (!allowed) return [`${here}: ${type} has no such property`];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => {
      if (typeof one !== 'object' || one === null) return checkPlain(one, allowed, here, origin);
      const inner = one as Record<string, unknown>;
      const innerType = inner['@type'];
      if (typeof innerType === 'string' && !isKindOf(innerType, allowed))
        return [`${here} may not be a ${innerType}`];
      return checkThing(inner, here, origin);
    });
  });
}

/**
 * What is wrong with a graph of structured data; nothing where it is as schema.org has it.
 * @param origin of the site: addresses of local hosts must begin with it
 */
export function problemsOf(graph: unknown, origin: string): string[] {
  const { '@context': context, '@graph': things } = graph as Record<string, unknown>;
  if (context !== 'https://schema.org' || !Array.isArray(things)) return ['is no graph'];
  return things.flatMap((thing, index) => checkThing(thing, `[${index}]`, origin));
}
