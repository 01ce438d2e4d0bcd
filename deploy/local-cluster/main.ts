/**
 * `npm run cluster`: the site as it runs on several machines, on this one. `PORT` is nginx's,
 * `BUILD` a folder with another build, `REPLICAS` how many, `DATA_DIR` where data and logs are kept.
 */
import { build, isBuilt } from '../../src/commands/start/build.ts';
import { explain, showStack } from '../../src/commands/start/problem.ts';
import { startCluster } from './cluster.ts';

const say = (text: string) => console.log(`  … ${text}`);
const { BUILD, DATA_DIR = '.data/cluster', PORT = '8080', REPLICAS = '2' } = process.env;

try {
  if (!BUILD && !isBuilt()) {
    say('Build');
    await build();
  }
  const cluster = await startCluster({
    ...(BUILD && { build: BUILD }),
    directory: DATA_DIR,
    port: Number(PORT),
    replicas: Number(REPLICAS),
    say,
  });
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    console.log('\n  Stopping …');
    await cluster.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end());
  }
  console.log(`\n  Site   ${cluster.url}\n  Admin  ${cluster.url}/admin`);
  if (cluster.login) console.log(`  Login  ${cluster.login}`);
  console.log('');
  for (const { name, url, child } of cluster.replicas) {
    console.log(`  ${name.padEnd(10)} ${String(child.pid).padStart(7)}  ${url}  ${child.log}`);
  }
  for (const { name, pid, log } of [cluster.front.child, cluster.worker, cluster.redis]) {
    console.log(`  ${name.padEnd(10)} ${String(pid).padStart(7)}  ${log}`);
  }
  console.log('\n  Ctrl-C stops everything in order.');
} catch (error) {
  console.error(`\n  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}
