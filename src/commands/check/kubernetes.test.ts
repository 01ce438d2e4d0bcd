/** The manifests of Kubernetes: of the real schemas and types, and naming what is really there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import YAML from 'yaml';
import { type Manifest, manifestFiles, manifests } from './manifests.ts';

const root = join(import.meta.dirname, '../../..');

/** Where a kind stands in `kubernetes-models`. */
const moduleOf = ({ apiVersion, kind }: Manifest) => `kubernetes-models/${apiVersion}/${kind}`;

test('each manifest is of its schema', async () => {
  expect(manifests.length).toBeGreaterThan(10);
  for (const manifest of manifests) {
    const models = (await import(/* @vite-ignore */ moduleOf(manifest))) as Record<
      string,
      new (
        data: object,
      ) => { validate: () => void }
    >;
    const Model = models[manifest.kind];
    if (!Model) throw new Error(`No model of ${manifest.kind}`);
    expect(() => new Model(manifest).validate(), manifest.metadata.name).not.toThrow();
  }
});

/** What the compiler says of manifests written down as values of their types: unknown fields too. */
function compile(documents: Manifest[]): string[] {
  const folder = mkdtempSync(join(root, 'node_modules/.manifests-'));
  const file = join(folder, 'manifests.ts');
  const lines = documents.map(
    (document, index) =>
      `export const manifest${index}: import('${moduleOf(document)}').I${document.kind} = ${JSON.stringify(document)};`,
  );
  writeFileSync(file, lines.join('\n'));
  try {
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('no field that its types do not know', () => {
  expect(compile(manifests)).toEqual([]);
  const [deployment] = manifests.filter(({ kind }) => kind === 'Deployment');
  const misspelt = JSON.parse(
    JSON.stringify(deployment).replace('readOnlyRootFilesystem', 'readOnlyRootFileSystem'),
  ) as Manifest;
  expect(compile([misspelt]).join()).toContain('readOnlyRootFileSystem');
}, 60_000);

test('what is named is there', () => {
  const kustomization = YAML.parse(
    readFileSync(join(root, 'deploy/kubernetes/kustomization.yaml'), 'utf8'),
  ) as { resources: string[] };
  const files = manifestFiles.map((file) => file.split('/')[2]);
  expect([...kustomization.resources, 'kustomization.yaml'].sort()).toEqual(files.sort());
  const text = JSON.stringify(manifests);
  const named = (kind: string) =>
    manifests.filter((one) => one.kind === kind).map((one) => one.metadata.name);
  for (const [, claim] of text.matchAll(/"claimName":"([^"]+)"/g)) {
    expect(named('PersistentVolumeClaim')).toContain(claim);
  }
  for (const [, map] of text.matchAll(/"configMapRef":\{"name":"([^"]+)"/g)) {
    expect(named('ConfigMap')).toContain(map);
  }
  for (const [, secret] of text.matchAll(/"secretRef":\{"name":"([^"]+)"/g)) {
    expect(named('Secret')).toContain(secret);
  }
});
