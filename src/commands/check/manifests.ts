import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import YAML from 'yaml';

const root = join(import.meta.dirname, '../../..');

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

/** Files of `deploy/kubernetes`, by their paths. */
export const manifestFiles = globSync('deploy/kubernetes/*.yaml', { cwd: root });

/** What Kubernetes is told, document by document. */
export const manifests = manifestFiles
  .filter((file) => !file.endsWith('kustomization.yaml'))
  .flatMap((file) =>
    YAML.parseAllDocuments(readFileSync(join(root, file), 'utf8')).map(
      (document) => document.toJS() as Manifest,
    ),
  );
