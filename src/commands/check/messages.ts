/** Every message stands in every language, with the same arguments. */
import { messages } from '../../i18n/messages/index.ts';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

/** Names of the arguments of an ICU message. */
const argumentsOf = (message: string): string =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))].sort().join();

const reference = new Map(flat(messages['zh-CN'] as Tree));
const problems: string[] = [];
for (const [locale, tree] of Object.entries(messages)) {
  const own = new Map(flat(tree as Tree));
  for (const [key, text] of reference) {
    const other = own.get(key);
    if (other === undefined) problems.push(`${locale}: ${key} is missing`);
    else if (other.trim() === '') problems.push(`${locale}: ${key} is empty`);
    else if (argumentsOf(other) !== argumentsOf(text)) {
      problems.push(`${locale}: ${key} has other arguments than zh-CN`);
    }
  }
  for (const key of own.keys()) {
    if (!reference.has(key)) problems.push(`${locale}: ${key} does not stand in zh-CN`);
  }
}
for (const [key, text] of [
  ...flat(messages['zh-CN'] as Tree),
  ...flat(messages['zh-TW'] as Tree),
]) {
  if (
    /\p{Script=Han}[,;:()!?]|[,;:()!?]\p{Script=Han}/u.test(text.replace(/\{[^{}]*,[^{}]*\{/g, ''))
  ) {
    problems.push(`${key}: half-width punctuation beside Han characters: ${text}`);
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${reference.size} messages in ${Object.keys(messages).length} languages`);
