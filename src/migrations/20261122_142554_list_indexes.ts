import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "languages_zhcn__status_publishedAt_idx" ON "articles" USING btree ("languages_zhcn","_status","published_at");
  CREATE INDEX "languages_zhtw__status_publishedAt_idx" ON "articles" USING btree ("languages_zhtw","_status","published_at");
  CREATE INDEX "languages_eng__status_publishedAt_idx" ON "articles" USING btree ("languages_eng","_status","published_at");
  CREATE INDEX "version_languages_zhcn_version__status_version_published_idx" ON "_articles_v" USING btree ("version_languages_zhcn","version__status","version_published_at");
  CREATE INDEX "version_languages_zhtw_version__status_version_published_idx" ON "_articles_v" USING btree ("version_languages_zhtw","version__status","version_published_at");
  CREATE INDEX "version_languages_eng_version__status_version_publishedA_idx" ON "_articles_v" USING btree ("version_languages_eng","version__status","version_published_at");
  CREATE INDEX "languages_zhcn__status_publishedAt_1_idx" ON "news" USING btree ("languages_zhcn","_status","published_at");
  CREATE INDEX "languages_zhtw__status_publishedAt_1_idx" ON "news" USING btree ("languages_zhtw","_status","published_at");
  CREATE INDEX "languages_eng__status_publishedAt_1_idx" ON "news" USING btree ("languages_eng","_status","published_at");
  CREATE INDEX "version_languages_zhcn_version__status_version_publish_1_idx" ON "_news_v" USING btree ("version_languages_zhcn","version__status","version_published_at");
  CREATE INDEX "version_languages_zhtw_version__status_version_publish_1_idx" ON "_news_v" USING btree ("version_languages_zhtw","version__status","version_published_at");
  CREATE INDEX "version_languages_eng_version__status_version_publishe_1_idx" ON "_news_v" USING btree ("version_languages_eng","version__status","version_published_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "languages_zhcn__status_publishedAt_idx";
  DROP INDEX "languages_zhtw__status_publishedAt_idx";
  DROP INDEX "languages_eng__status_publishedAt_idx";
  DROP INDEX "version_languages_zhcn_version__status_version_published_idx";
  DROP INDEX "version_languages_zhtw_version__status_version_published_idx";
  DROP INDEX "version_languages_eng_version__status_version_publishedA_idx";
  DROP INDEX "languages_zhcn__status_publishedAt_1_idx";
  DROP INDEX "languages_zhtw__status_publishedAt_1_idx";
  DROP INDEX "languages_eng__status_publishedAt_1_idx";
  DROP INDEX "version_languages_zhcn_version__status_version_publish_1_idx";
  DROP INDEX "version_languages_zhtw_version__status_version_publish_1_idx";
  DROP INDEX "version_languages_eng_version__status_version_publishe_1_idx";`)
}
