/** Gives each test file a database and a media folder of its own, before anything is imported. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';

const template = inject('databaseUrl');
const name = `test_${randomBytes(6).toString('hex')}`;
const admin = new Client({ connectionString: template.replace(/\/site$/, '/postgres') });
await admin.connect();
// Another file may be copying at this moment: a template admits one copy at a time.
await admin.query('select pg_advisory_lock(1)');
await admin.query(`create database ${name} template site`);
await admin.end();

process.env.DATABASE_URL = template.replace(/\/site$/, `/${name}`);
process.env.PAYLOAD_SECRET = 'integration-tests-secret-0123456789abcdef';
process.env.SITE_URL = 'http://localhost:3999';
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'site-media-'));
process.env.LOG_LEVEL = 'silent';
