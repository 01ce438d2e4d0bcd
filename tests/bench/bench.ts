/** `npm run bench`: one run, one report, written to docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { front } from './front.ts';
import { lighthousePerformance } from './lighthouse.ts';
import { publish } from './publish.ts';
import { replicas } from './replicas.ts';
import { scale } from './scale.ts';
import { startBenchSite } from './site.ts';
import { sizes } from './sizes.ts';
import { throughput } from './throughput.ts';

for (const tool of ['nginx', 'wrk']) {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
  } catch {
    console.error(`The benchmark needs ${tool}: apt-get install ${tool}`);
    process.exit(1);
  }
}

/** `npm run bench -- scale`: only that part, printed and not written down. */
const wanted = process.argv.slice(2);

const memory = Math.round(totalmem() / 1024 ** 3);
const sections = [
  `# Benchmarks\n\n\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${memory} GB, Node ${process.version}. The machine is shared: read the ratios.`,
];
const report = (title: string, body: string) => {
  console.log(`\n## ${title}\n\n${body}`);
  sections.push(`## ${title}\n\n${body}`);
};

const site = await startBenchSite();
const parts = {
  throughput: async () =>
    report('A cached page', await throughput(`${site.url}/articles/msc-autoimmune-disease`)),
  front: async () => report('Behind nginx', await front()),
  replicas: async () => report('Two replicas', await replicas()),
  sizes: async () => report('Bytes', await sizes(site.url)),
  lighthouse: async () => report('Lighthouse', await lighthousePerformance(site.url)),
  publish: async () => report('Publishing', await publish(site)),
  start: async () => report('Start', site.starts),
  scale: async () => report('Many articles', await scale(site)),
};
try {
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await run();
  }
  if (wanted.length === 0) {
    const file = join(import.meta.dirname, '../../docs/benchmarks.md');
    writeFileSync(file, `${sections.join('\n\n')}\n`);
  }
} finally {
  await site.stop();
}
