/** Two replicas behind nginx: how soon they start, make a page and show a change; what they take. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, startCluster } from '../../deploy/local-cluster/cluster.ts';
import { articleEditor, EDITED_PAGE, logIn } from './edit.ts';
import { get, percentiles, repeat, residentMb, table, timed } from './measure.ts';

const ADMIN = { email: 'bench@example.com', password: 'correct-horse-battery-staple-42' };
const SAMPLES = 20;
const MAKINGS = 10;
const STARTS = 5;
const POLL_MS = 10;
/** After it the micro-cache asks for every page again. */
const MICRO_CACHE_MS = 2_100;
const MADE = ['/', '/articles/msc-autoimmune-disease', '/diseases/systemic-lupus-erythematosus'];

const megabytes = (cluster: Cluster) =>
  cluster.replicas.map(({ child }) => Math.round(residentMb(child.pid))).join(', ');

/** Makes everything old, as a change to what all pages show does. */
const invalidate = (sql: Client) =>
  sql.query("select announce_change(array['articles', 'diseases', 'global:site'])");

/** @returns a row for each address: of a page that has to be made anew */
async function making(cluster: Cluster, sql: Client) {
  const urls = { 'by a replica': cluster.replicas[0]?.url, 'through nginx': cluster.url };
  const rows: (string | number)[][] = [];
  for (const path of MADE) {
    for (const [by, url = ''] of Object.entries(urls)) {
      await get(url + path);
      const values = await repeat(MAKINGS, async () => {
        await invalidate(sql);
        await sleep(MICRO_CACHE_MS);
        return timed(() => get(url + path));
      });
      rows.push([`${path} made anew, ${by}`, ...percentiles(values)]);
    }
  }
  return rows;
}

/** Published on one replica after the other; looked for on both, and through nginx. */
async function publishing(cluster: Cluster) {
  const urls = cluster.replicas.map(({ url }) => url);
  const editors: Awaited<ReturnType<typeof articleEditor>>[] = [];
  // One after the other: Payload forgets one of two log-ins at the same moment.
  for (const url of urls) {
    const cookie = await logIn(url, ADMIN.email, ADMIN.password);
    editors.push(await articleEditor(url, cluster.url, cookie));
  }
  const shows = async (url: string, title: string) =>
    (await get(url + EDITED_PAGE)).text.includes(title);
  const times = { saving: [] as number[], replicas: [] as number[], front: [] as number[] };
  let stale = 0;
  for (let turn = 0; turn < SAMPLES; turn += 1) {
    const title = `第${turn}版`;
    await get(cluster.url + EDITED_PAGE);
    times.saving.push(await timed(async () => editors[turn % editors.length]?.publish(title)));
    const front = timed(async () => {
      while (!(await shows(cluster.url, title))) await sleep(POLL_MS);
    });
    for (const url of urls) {
      times.replicas.push(
        await timed(async () => {
          if (!(await shows(url, title))) stale += 1;
        }),
      );
    }
    times.front.push(await front);
  }
  await editors[0]?.restore();
  return [
    ['publishing on one replica, until the editor is told', ...percentiles(times.saving)],
    ['the next request on either, with the new page', ...percentiles(times.replicas)],
    [`of these ${2 * SAMPLES} requests stale`, stale, ''],
    ['until it shows through nginx', ...percentiles(times.front)],
  ];
}

async function starting(cluster: Cluster) {
  const [replica] = cluster.replicas;
  const values = await repeat(STARTS, async () => {
    await replica?.stop();
    return timed(async () => replica?.start());
  });
  return [['a replica, from its start until it is ready', ...percentiles(values)]];
}

export async function replicas(): Promise<string> {
  const cluster = await startCluster({
    env: { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
  });
  const sql = new Client({ connectionString: cluster.databaseUrl });
  try {
    await sql.connect();
    const started = megabytes(cluster);
    const rows = [...(await making(cluster, sql)), ...(await publishing(cluster))];
    const worked = megabytes(cluster);
    rows.push(...(await starting(cluster)));
    return [
      table(['ms', 'p50', 'p95'], rows),
      table(
        ['MB resident', 'replicas'],
        [
          ['after the start', started],
          ['after all of the above but the starts', worked],
        ],
      ),
    ].join('\n\n');
  } finally {
    await sql.end();
    await cluster.stop();
  }
}
