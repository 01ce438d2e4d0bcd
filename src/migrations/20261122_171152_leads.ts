import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_leads_consent_purposes" AS ENUM('reply', 'marketing');
  CREATE TYPE "public"."enum_lead_events_kind" AS ENUM('received', 'note', 'changed', 'released', 'joined', 'sent', 'failed', 'resent');
  CREATE TYPE "public"."enum_deliveries_channel" AS ENUM('sales-mail', 'acknowledgement', 'wecom', 'dingtalk', 'feishu', 'webhook');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('queued', 'sent', 'dead', 'dropped');
  CREATE TYPE "public"."enum_consent_texts_locale" AS ENUM('zh-CN', 'zh-TW', 'en');
  CREATE TYPE "public"."enum_lead_log_action" AS ENUM('list-export', 'person-export', 'person-erasure', 'retention');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('leads');
  CREATE TABLE "leads_consent_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_leads_consent_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "lead_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"lead_id" integer NOT NULL,
  	"kind" "enum_lead_events_kind" DEFAULT 'note' NOT NULL,
  	"text" varchar,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"lead_id" integer NOT NULL,
  	"channel" "enum_deliveries_channel" NOT NULL,
  	"state" "enum_deliveries_state" DEFAULT 'queued' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"locale" "enum_consent_texts_locale" NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lead_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_lead_log_action" NOT NULL,
  	"count" numeric NOT NULL,
  	"person" varchar,
  	"details" varchar,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "lead_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"answer_within_hours" numeric DEFAULT 24 NOT NULL,
  	"sales_mail_enabled" boolean DEFAULT true,
  	"acknowledgement_enabled" boolean DEFAULT true,
  	"wecom_enabled" boolean DEFAULT true,
  	"wecom_url" varchar,
  	"dingtalk_enabled" boolean DEFAULT true,
  	"dingtalk_url" varchar,
  	"dingtalk_secret" varchar,
  	"feishu_enabled" boolean DEFAULT true,
  	"feishu_url" varchar,
  	"feishu_secret" varchar,
  	"webhook_enabled" boolean DEFAULT true,
  	"webhook_url" varchar,
  	"webhook_secret" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "lead_settings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  DROP INDEX "leads_idempotency_key_idx";
  ALTER TABLE "leads" ADD COLUMN "source_page" varchar;
  ALTER TABLE "leads" ADD COLUMN "landing_page" varchar;
  ALTER TABLE "leads" ADD COLUMN "referrer" varchar;
  ALTER TABLE "leads" ADD COLUMN "utm_source" varchar;
  ALTER TABLE "leads" ADD COLUMN "utm_medium" varchar;
  ALTER TABLE "leads" ADD COLUMN "utm_campaign" varchar;
  ALTER TABLE "leads" ADD COLUMN "utm_term" varchar;
  ALTER TABLE "leads" ADD COLUMN "utm_content" varchar;
  ALTER TABLE "leads" ADD COLUMN "consent_text_id" integer;
  ALTER TABLE "leads" ADD COLUMN "held" boolean DEFAULT false;
  ALTER TABLE "leads" ADD COLUMN "owner_id" integer;
  ALTER TABLE "leads" ADD COLUMN "answer_due_at" timestamp(3) with time zone;
  ALTER TABLE "leads" ADD COLUMN "first_answered_at" timestamp(3) with time zone;
  ALTER TABLE "leads" ADD COLUMN "reference" varchar;
  ALTER TABLE "leads" ADD COLUMN "same_as_id" integer;
  ALTER TABLE "leads" ADD COLUMN "address_key" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lead_events_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "deliveries_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consent_texts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lead_log_id" integer;
  ALTER TABLE "site" ADD COLUMN "lead_retention_months" numeric DEFAULT 24 NOT NULL;
  ALTER TABLE "leads_consent_purposes" ADD CONSTRAINT "leads_consent_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lead_events" ADD CONSTRAINT "lead_events_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_events" ADD CONSTRAINT "lead_events_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_log" ADD CONSTRAINT "lead_log_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lead_settings_texts" ADD CONSTRAINT "lead_settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lead_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leads_consent_purposes_order_idx" ON "leads_consent_purposes" USING btree ("order");
  CREATE INDEX "leads_consent_purposes_parent_idx" ON "leads_consent_purposes" USING btree ("parent_id");
  CREATE INDEX "lead_events_lead_idx" ON "lead_events" USING btree ("lead_id");
  CREATE INDEX "lead_events_by_idx" ON "lead_events" USING btree ("by_id");
  CREATE INDEX "lead_events_updated_at_idx" ON "lead_events" USING btree ("updated_at");
  CREATE INDEX "lead_events_created_at_idx" ON "lead_events" USING btree ("created_at");
  CREATE INDEX "deliveries_lead_idx" ON "deliveries" USING btree ("lead_id");
  CREATE INDEX "deliveries_state_idx" ON "deliveries" USING btree ("state");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "lead_channel_idx" ON "deliveries" USING btree ("lead_id","channel");
  CREATE UNIQUE INDEX "consent_texts_hash_idx" ON "consent_texts" USING btree ("hash");
  CREATE INDEX "consent_texts_updated_at_idx" ON "consent_texts" USING btree ("updated_at");
  CREATE INDEX "consent_texts_created_at_idx" ON "consent_texts" USING btree ("created_at");
  CREATE INDEX "lead_log_person_idx" ON "lead_log" USING btree ("person");
  CREATE INDEX "lead_log_by_idx" ON "lead_log" USING btree ("by_id");
  CREATE INDEX "lead_log_updated_at_idx" ON "lead_log" USING btree ("updated_at");
  CREATE INDEX "lead_log_created_at_idx" ON "lead_log" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");
  CREATE INDEX "lead_settings_texts_order_parent" ON "lead_settings_texts" USING btree ("order","parent_id");
  ALTER TABLE "leads" ADD CONSTRAINT "leads_consent_text_id_consent_texts_id_fk" FOREIGN KEY ("consent_text_id") REFERENCES "public"."consent_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_same_as_id_leads_id_fk" FOREIGN KEY ("same_as_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_events_fk" FOREIGN KEY ("lead_events_id") REFERENCES "public"."lead_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliveries_fk" FOREIGN KEY ("deliveries_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_texts_fk" FOREIGN KEY ("consent_texts_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_log_fk" FOREIGN KEY ("lead_log_id") REFERENCES "public"."lead_log"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leads_email_idx" ON "leads" USING btree ("email");
  CREATE INDEX "leads_phone_idx" ON "leads" USING btree ("phone");
  CREATE INDEX "leads_consent_text_idx" ON "leads" USING btree ("consent_text_id");
  CREATE INDEX "leads_held_idx" ON "leads" USING btree ("held");
  CREATE INDEX "leads_owner_idx" ON "leads" USING btree ("owner_id");
  CREATE INDEX "leads_answer_due_at_idx" ON "leads" USING btree ("answer_due_at");
  CREATE UNIQUE INDEX "leads_reference_idx" ON "leads" USING btree ("reference");
  CREATE INDEX "leads_same_as_idx" ON "leads" USING btree ("same_as_id");
  CREATE INDEX "leads_address_key_idx" ON "leads" USING btree ("address_key");
  CREATE INDEX "payload_locked_documents_rels_lead_events_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_events_id");
  CREATE INDEX "payload_locked_documents_rels_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_consent_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_texts_id");
  CREATE INDEX "payload_locked_documents_rels_lead_log_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_log_id");
  CREATE INDEX "leads_idempotency_key_idx" ON "leads" USING btree ("idempotency_key");
  CREATE TABLE "rate_limits" (
  	"key" varchar(255) PRIMARY KEY NOT NULL,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "rate_limits";
   ALTER TABLE "leads_consent_purposes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consent_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_settings_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "leads_consent_purposes" CASCADE;
  DROP TABLE "lead_events" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "consent_texts" CASCADE;
  DROP TABLE "lead_log" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP TABLE "lead_settings" CASCADE;
  DROP TABLE "lead_settings_texts" CASCADE;
  ALTER TABLE "leads" DROP CONSTRAINT "leads_consent_text_id_consent_texts_id_fk";
  
  ALTER TABLE "leads" DROP CONSTRAINT "leads_owner_id_users_id_fk";
  
  ALTER TABLE "leads" DROP CONSTRAINT "leads_same_as_id_leads_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lead_events_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_deliveries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consent_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lead_log_fk";
  
  DROP INDEX "leads_email_idx";
  DROP INDEX "leads_phone_idx";
  DROP INDEX "leads_consent_text_idx";
  DROP INDEX "leads_held_idx";
  DROP INDEX "leads_owner_idx";
  DROP INDEX "leads_answer_due_at_idx";
  DROP INDEX "leads_reference_idx";
  DROP INDEX "leads_same_as_idx";
  DROP INDEX "leads_address_key_idx";
  DROP INDEX "payload_locked_documents_rels_lead_events_id_idx";
  DROP INDEX "payload_locked_documents_rels_deliveries_id_idx";
  DROP INDEX "payload_locked_documents_rels_consent_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_lead_log_id_idx";
  DROP INDEX "leads_idempotency_key_idx";
  CREATE UNIQUE INDEX "leads_idempotency_key_idx" ON "leads" USING btree ("idempotency_key");
  ALTER TABLE "leads" DROP COLUMN "source_page";
  ALTER TABLE "leads" DROP COLUMN "landing_page";
  ALTER TABLE "leads" DROP COLUMN "referrer";
  ALTER TABLE "leads" DROP COLUMN "utm_source";
  ALTER TABLE "leads" DROP COLUMN "utm_medium";
  ALTER TABLE "leads" DROP COLUMN "utm_campaign";
  ALTER TABLE "leads" DROP COLUMN "utm_term";
  ALTER TABLE "leads" DROP COLUMN "utm_content";
  ALTER TABLE "leads" DROP COLUMN "consent_text_id";
  ALTER TABLE "leads" DROP COLUMN "held";
  ALTER TABLE "leads" DROP COLUMN "owner_id";
  ALTER TABLE "leads" DROP COLUMN "answer_due_at";
  ALTER TABLE "leads" DROP COLUMN "first_answered_at";
  ALTER TABLE "leads" DROP COLUMN "reference";
  ALTER TABLE "leads" DROP COLUMN "same_as_id";
  ALTER TABLE "leads" DROP COLUMN "address_key";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lead_events_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "deliveries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consent_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lead_log_id";
  ALTER TABLE "site" DROP COLUMN "lead_retention_months";
  DROP TYPE "public"."enum_leads_consent_purposes";
  DROP TYPE "public"."enum_lead_events_kind";
  DROP TYPE "public"."enum_deliveries_channel";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_consent_texts_locale";
  DROP TYPE "public"."enum_lead_log_action";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
