import type { CollectionConfig, CollectionSlug, Field, Tab } from 'payload';
import { contentAccess } from './access/content-access.ts';
import { languagesField, publishedAtField } from './fields/publication.ts';
import { seoField } from './fields/seo.ts';
import { addressField } from './fields/slug.ts';
import { groups } from './groups.ts';
import { invalidationHooks } from './hooks/invalidation.ts';
import { forgetOldAddresses, keepOldAddress } from './hooks/keep-old-address.ts';
import { LANGUAGE_FLAGS, markLanguageVersions } from './hooks/language-versions.ts';
import { limitRequests } from './hooks/limit-requests.ts';
import { requirePublisher } from './hooks/require-publisher.ts';
import { label } from './label.ts';

export const AUTOSAVE_INTERVAL_MS = 1500;
const VERSIONS_KEPT = 50;

/** What a list of the site asks for, so that listing and counting read an index alone. */
const LIST_INDEXES = Object.values(LANGUAGE_FLAGS).map((flag) => ({
  fields: [`languages.${flag}`, '_status', 'publishedAt'],
}));

type Facets = NonNullable<Parameters<typeof invalidationHooks>[1]['facets']>;

interface ContentCollection {
  slug: 'articles' | 'diseases' | 'news' | 'pages';
  labels: NonNullable<CollectionConfig['labels']>;
  /** Field that names a document: its slug is made from it. */
  titleField: 'title' | 'name';
  /** Localised fields without which a language version does not exist. */
  requiredInLanguage: string[];
  listColumns?: string[];
  /** What the page shows, on the first tab; further tabs; what stands beside the tabs. */
  fields: Field[];
  tabs?: Tab[];
  sidebar?: Field[];
  facets?: Facets;
  /** There may be many thousands. */
  grows?: boolean;
}

/**
 * A public type of content: drafts with autosave, versions, address, publication date, search
 * fields, language versions, access by role, and pages made anew after each change.
 */
export function contentCollection(options: ContentCollection): CollectionConfig {
  const { slug, titleField, facets } = options;
  const invalidation = invalidationHooks(slug, { drafts: true, ...(facets ? { facets } : {}) });
  return {
    slug: slug satisfies CollectionSlug,
    labels: options.labels,
    access: contentAccess,
    admin: {
      hideAPIURL: true,
      useAsTitle: titleField,
      group: groups.content,
      defaultColumns: [titleField, '_status', ...(options.listColumns ?? []), 'publishedAt'],
      listSearchableFields: [titleField, 'slug'],
    },
    defaultSort: '-publishedAt',
    ...(options.grows && { indexes: LIST_INDEXES }),
    versions: {
      maxPerDoc: VERSIONS_KEPT,
      drafts: { autosave: { interval: AUTOSAVE_INTERVAL_MS } },
    },
    hooks: {
      ...invalidation,
      beforeOperation: [requirePublisher, limitRequests],
      beforeDelete: [forgetOldAddresses(slug)],
      afterChange: [
        markLanguageVersions(slug, options.requiredInLanguage),
        keepOldAddress(slug),
        ...(invalidation.afterChange ?? []),
      ],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: label('内容', '內容', 'Content'), fields: options.fields },
          ...(options.tabs ?? []),
          { label: label('搜索与分享', '搜尋與分享', 'Search and sharing'), fields: [seoField()] },
        ],
      },
      ...(options.sidebar ?? []),
      addressField(slug, titleField),
      publishedAtField(),
      languagesField(),
    ],
  };
}
