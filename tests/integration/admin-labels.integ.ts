/** What editors read in the admin is there in each of its languages, and in the right script. */
import { getTranslation, type I18n, initI18n } from '@payloadcms/translations';
import { type Field, formatLabels, type SanitizedConfig } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../../payload.config.ts';

const LANGUAGES = ['zh', 'zh-TW', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

interface Text {
  where: string;
  /** Name of the field, where the text is its label. */
  name?: string | undefined;
  value: unknown;
}

/** As `Field`, with the parts that only some types have. */
type AnyField = Partial<{
  name: string;
  type: string;
  hidden: boolean;
  label: unknown;
  labels: { singular?: unknown; plural?: unknown };
  options: (string | { value: string; label: unknown })[];
  admin: { description?: unknown; disabled?: boolean; disableListColumn?: boolean };
  fields: Field[];
  tabs: AnyField[];
  blocks: AnyBlock[];
  editor: { editorConfig?: { resolvedFeatureMap: Map<string, Feature> } };
}>;
interface AnyBlock {
  slug: string;
  labels?: AnyField['labels'];
  fields: Field[];
}
interface Feature {
  sanitizedServerFeatureProps?: { blocks?: AnyBlock[]; fields?: Field[] };
}

/** Fields without a label by design; the others of Payload have translations. */
const UNLABELLED = ['row', 'tabs'];
/** Payload's own, which its admin never shows under their labels. */
const INTERNAL = ['id', 'blockName'];

/** What is hidden in forms may still be chosen as a column of a list, unless it says not. */
const isShown = ({ admin, hidden, name = '' }: AnyField) =>
  !hidden && !admin?.disabled && !admin?.disableListColumn && !INTERNAL.includes(name);

function* textsOfBlock(block: AnyBlock, where: string): Generator<Text> {
  yield { where: `${where} (block)`, value: block.labels?.singular };
  yield { where: `${where} (blocks)`, value: block.labels?.plural };
  yield* textsOf(block.fields, where);
}

function* textsOfEditor({ editor }: AnyField, where: string): Generator<Text> {
  for (const [key, feature] of editor?.editorConfig?.resolvedFeatureMap ?? []) {
    const { blocks = [], fields } = feature.sanitizedServerFeatureProps ?? {};
    for (const block of blocks) yield* textsOfBlock(block, `${where}.${block.slug}`);
    if (Array.isArray(fields)) yield* textsOf(fields, `${where}.${key}`);
  }
}

function* textsOf(fields: readonly Field[], path: string): Generator<Text> {
  for (const field of fields as AnyField[]) {
    if (!isShown(field)) continue;
    const where = field.name ? `${path}.${field.name}` : path;
    if (!UNLABELLED.includes(field.type ?? '')) {
      yield { where, name: field.name, value: field.label };
    }
    if (field.labels) {
      yield { where: `${where} (row)`, name: field.name, value: field.labels.singular };
      yield { where: `${where} (rows)`, value: field.labels.plural };
    }
    if (field.admin?.description) {
      yield { where: `${where} (description)`, value: field.admin.description };
    }
    for (const option of field.options ?? []) {
      const [value, text] =
        typeof option === 'string' ? [option, option] : [option.value, option.label];
      yield { where: `${where} = ${value}`, value: text };
    }
    for (const tab of field.tabs ?? []) {
      yield { where: `${where} (tab)`, value: tab.label };
      yield* textsOf(tab.fields ?? [], where);
    }
    for (const block of field.blocks ?? []) yield* textsOfBlock(block, `${where}.${block.slug}`);
    yield* textsOfEditor(field, where);
    yield* textsOf(field.fields ?? [], where);
  }
}

/** Every text of our configuration; Payload's own collections are never opened by an editor. */
function allTexts({ collections, globals }: SanitizedConfig): Text[] {
  const texts: Text[] = [];
  for (const { admin, fields, labels, slug } of collections) {
    if (slug.startsWith('payload-')) continue;
    texts.push(
      { where: `${slug} (group)`, value: admin.group },
      { where: `${slug} (one)`, name: slug, value: labels.singular },
      { where: `${slug} (many)`, name: slug, value: labels.plural },
      ...textsOf(fields, slug),
    );
  }
  for (const { admin, fields, label, slug } of globals) {
    texts.push({ where: `${slug} (group)`, value: admin?.group });
    texts.push({ where: slug, name: slug, value: label }, ...textsOf(fields, slug));
  }
  return texts;
}

let texts: Text[] = [];
const i18n = {} as Record<Language, I18n>;

beforeAll(async () => {
  const sanitized = await config;
  texts = allTexts(sanitized);
  for (const language of LANGUAGES) {
    const loaded = await initI18n({ config: sanitized.i18n, context: 'client', language });
    i18n[language] = loaded as I18n;
  }
});

/** The text as the admin shows it, without taking another language in place of a missing one. */
function shown(value: unknown, language: Language): string {
  if (typeof value === 'function') return getTranslation(value as never, i18n[language] as never);
  return (value as Partial<Record<Language, string>> | undefined)?.[language] ?? '';
}

/** Characters of a two-byte character set, by their first and second bytes. */
function characters(encoding: string, [first, last]: number[], [from, to]: number[]) {
  const decoder = new TextDecoder(encoding);
  const set = new Set<string>();
  for (let row = Number(first); row <= Number(last); row += 1) {
    for (let column = Number(from); column <= Number(to); column += 1) {
      set.add(decoder.decode(Uint8Array.of(row, column)));
    }
  }
  return set;
}
const GB2312 = characters('gb2312', [0xb0, 0xf7], [0xa1, 0xfe]);
const BIG5 = new Set([
  ...characters('big5', [0xa4, 0xf9], [0x40, 0x7e]),
  ...characters('big5', [0xa4, 0xf9], [0xa1, 0xfe]),
]);
/** Official numbers stand as they were issued, in Simplified characters. */
const ISSUED = /ICP备|公网安备|网药械信息备字/g;

const only = (text: string, set: Set<string>, other: Set<string>) =>
  [...text.replace(ISSUED, '')].filter((sign) => set.has(sign) && !other.has(sign));

describe('texts of the admin', () => {
  test('the walk reaches nested fields, options, tabs, rows and blocks in editors', () => {
    const places = texts.map(({ where }) => where);
    for (const place of [
      'articles.body.callout.tone = advice',
      'articles.body.chart.bars (row)',
      'articles.body.link.linkType = custom',
      'articles.references.doi',
      'articles (tab)',
      'pages.blocks.faq.items.answer',
      'leads.state = spam',
      'site.filing.icp',
    ]) {
      expect(places).toContain(place);
    }
  });

  test.each(LANGUAGES)('every one is there in %s', (language) => {
    const missing = texts.filter(({ value }) => !shown(value, language).trim());
    expect(missing.map(({ where, value }) => `${where}: ${String(value)}`)).toEqual([]);
  });

  test.each(['zh', 'zh-TW'] as const)('none shows the raw name of its field in %s', (language) => {
    const raw = texts.filter(({ name, value }) => {
      const text = shown(value, language);
      return (
        name && (text === name || text === String(formatLabels(name).singular)) && text !== 'DOI'
      );
    });
    expect(raw.map(({ where }) => where)).toEqual([]);
  });

  test.each([
    ['zh-TW', GB2312, BIG5, '网站设置'],
    ['zh', BIG5, GB2312, '網站設定'],
  ] as const)('%s is written in its own characters', (language, foreign, own, wrong) => {
    expect(only(wrong, foreign, own)).not.toEqual([]);
    const found = texts
      .map(({ where, value }) => ({ where, signs: only(shown(value, language), foreign, own) }))
      .filter(({ signs }) => signs.length > 0);
    expect(found).toEqual([]);
  });
});
