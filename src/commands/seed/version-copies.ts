/**
 * Statements that copy articles into their tables of versions: without a version the admin opens no
 * document. Each takes the articles' ids as its only parameter.
 */
export const COPY_TO_VERSIONS = [
  `insert into _articles_v (parent_id, version_cover_id, version_source_kind,
     version_source_author_id, version_generate_slug, version_slug, version_published_at,
     version_languages_zhcn, version_languages_zhtw, version_languages_eng, version_updated_at,
     version_created_at, version__status, created_at, updated_at, latest, autosave)
   select id, cover_id, source_kind::text::enum__articles_v_version_source_kind,
     source_author_id, generate_slug, slug, published_at,
     languages_zhcn, languages_zhtw, languages_eng, updated_at,
     created_at, _status::text::enum__articles_v_version_status, created_at, updated_at, true, false
   from articles where id = any($1)`,

  `insert into _articles_v_locales (_parent_id, _locale, version_title, version_summary,
     version_body, version_source_account)
   select version.id, text._locale, text.title, text.summary, text.body, text.source_account
   from _articles_v version join articles_locales text on text._parent_id = version.parent_id
   where version.parent_id = any($1)`,

  `insert into _articles_v_rels (parent_id, "order", path, diseases_id)
   select version.id, rel."order", 'version.' || rel.path, rel.diseases_id
   from _articles_v version join articles_rels rel on rel.parent_id = version.parent_id
   where version.parent_id = any($1)`,

  `insert into _articles_v_version_references (_parent_id, _order, _uuid, raw, authors, title,
     container, year, volume, issue, pages, doi, pmid)
   select version.id, line._order, line.id, line.raw, line.authors, line.title,
     line.container, line.year, line.volume, line.issue, line.pages, line.doi, line.pmid
   from _articles_v version join articles_references line on line._parent_id = version.parent_id
   where version.parent_id = any($1)`,
];
