import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_diseases_mechanism_steps_drawing" AS ENUM('trigger', 'antibody', 't-cell', 'cytokine', 'tissue', 'loss', 'msc');
  CREATE TYPE "public"."enum__diseases_v_version_mechanism_steps_drawing" AS ENUM('trigger', 'antibody', 't-cell', 'cytokine', 'tissue', 'loss', 'msc');
  CREATE TABLE "diseases_glance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "diseases_glance_locales" (
  	"label" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "diseases_mechanism_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"drawing" "enum_diseases_mechanism_steps_drawing"
  );
  
  CREATE TABLE "diseases_mechanism_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_diseases_v_version_glance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_diseases_v_version_glance_locales" (
  	"label" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_diseases_v_version_mechanism_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"drawing" "enum__diseases_v_version_mechanism_steps_drawing",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_diseases_v_version_mechanism_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "company_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"logo_id" integer
  );
  
  CREATE TABLE "company_partners_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "glossary_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term" varchar NOT NULL
  );
  
  CREATE TABLE "glossary_terms_locales" (
  	"expansion" varchar,
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "diseases_key_figures" ADD COLUMN "is_prevalence" boolean;
  ALTER TABLE "_diseases_v_version_key_figures" ADD COLUMN "is_prevalence" boolean;
  ALTER TABLE "company_facilities" ADD COLUMN "latitude" numeric;
  ALTER TABLE "company_facilities" ADD COLUMN "longitude" numeric;
  ALTER TABLE "diseases_glance" ADD CONSTRAINT "diseases_glance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diseases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diseases_glance_locales" ADD CONSTRAINT "diseases_glance_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diseases_glance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diseases_mechanism_steps" ADD CONSTRAINT "diseases_mechanism_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diseases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diseases_mechanism_steps_locales" ADD CONSTRAINT "diseases_mechanism_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diseases_mechanism_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diseases_v_version_glance" ADD CONSTRAINT "_diseases_v_version_glance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diseases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diseases_v_version_glance_locales" ADD CONSTRAINT "_diseases_v_version_glance_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diseases_v_version_glance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diseases_v_version_mechanism_steps" ADD CONSTRAINT "_diseases_v_version_mechanism_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diseases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diseases_v_version_mechanism_steps_locales" ADD CONSTRAINT "_diseases_v_version_mechanism_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diseases_v_version_mechanism_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_partners" ADD CONSTRAINT "company_partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "company_partners" ADD CONSTRAINT "company_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_partners_locales" ADD CONSTRAINT "company_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."company_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "diseases_glance_order_idx" ON "diseases_glance" USING btree ("_order");
  CREATE INDEX "diseases_glance_parent_id_idx" ON "diseases_glance" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "diseases_glance_locales_locale_parent_id_unique" ON "diseases_glance_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "diseases_mechanism_steps_order_idx" ON "diseases_mechanism_steps" USING btree ("_order");
  CREATE INDEX "diseases_mechanism_steps_parent_id_idx" ON "diseases_mechanism_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "diseases_mechanism_steps_locales_locale_parent_id_unique" ON "diseases_mechanism_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_diseases_v_version_glance_order_idx" ON "_diseases_v_version_glance" USING btree ("_order");
  CREATE INDEX "_diseases_v_version_glance_parent_id_idx" ON "_diseases_v_version_glance" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_diseases_v_version_glance_locales_locale_parent_id_unique" ON "_diseases_v_version_glance_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_diseases_v_version_mechanism_steps_order_idx" ON "_diseases_v_version_mechanism_steps" USING btree ("_order");
  CREATE INDEX "_diseases_v_version_mechanism_steps_parent_id_idx" ON "_diseases_v_version_mechanism_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_diseases_v_version_mechanism_steps_locales_locale_parent_id" ON "_diseases_v_version_mechanism_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_partners_order_idx" ON "company_partners" USING btree ("_order");
  CREATE INDEX "company_partners_parent_id_idx" ON "company_partners" USING btree ("_parent_id");
  CREATE INDEX "company_partners_logo_idx" ON "company_partners" USING btree ("logo_id");
  CREATE UNIQUE INDEX "company_partners_locales_locale_parent_id_unique" ON "company_partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "glossary_terms_order_idx" ON "glossary_terms" USING btree ("_order");
  CREATE INDEX "glossary_terms_parent_id_idx" ON "glossary_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "diseases_glance" CASCADE;
  DROP TABLE "diseases_glance_locales" CASCADE;
  DROP TABLE "diseases_mechanism_steps" CASCADE;
  DROP TABLE "diseases_mechanism_steps_locales" CASCADE;
  DROP TABLE "_diseases_v_version_glance" CASCADE;
  DROP TABLE "_diseases_v_version_glance_locales" CASCADE;
  DROP TABLE "_diseases_v_version_mechanism_steps" CASCADE;
  DROP TABLE "_diseases_v_version_mechanism_steps_locales" CASCADE;
  DROP TABLE "company_partners" CASCADE;
  DROP TABLE "company_partners_locales" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "glossary" CASCADE;
  ALTER TABLE "diseases_key_figures" DROP COLUMN "is_prevalence";
  ALTER TABLE "_diseases_v_version_key_figures" DROP COLUMN "is_prevalence";
  ALTER TABLE "company_facilities" DROP COLUMN "latitude";
  ALTER TABLE "company_facilities" DROP COLUMN "longitude";
  DROP TYPE "public"."enum_diseases_mechanism_steps_drawing";
  DROP TYPE "public"."enum__diseases_v_version_mechanism_steps_drawing";`)
}
