/** The one cluster of these tests, and what they ask of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Cluster } from '../../deploy/local-cluster/cluster.ts';
import { ask, type Question } from './ask.ts';
import { startLoad } from './load.ts';
import { note } from './report.ts';

export const ADMIN = { email: 'admin@example.com', password: 'correct-horse-battery-staple-42' };
export const HOTLINE = '400-012 6688';
export const ARTICLE = '/articles/msc-autoimmune-disease';

/** Pages that every test finds made, on each replica and in the front. */
export const WARM = [
  '/',
  ARTICLE,
  '/en/articles',
  '/zh-TW/news',
  '/diseases/systemic-lupus-erythematosus',
];

/** Seconds for which something is away. */
export const FAULT_MS = Number(process.env.FAULT_SECONDS ?? 10) * 1000;

export async function warm(cluster: Cluster): Promise<void> {
  for (const url of [...cluster.replicas.map((replica) => replica.url), cluster.url]) {
    for (const path of WARM) {
      const answer = await ask(url + path, { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.status, url + path).toBe(200);
    }
  }
}

/** Visitors of warm pages, through the front or to a replica, while something happens. */
export async function underLoad(
  fault: string,
  urls: Record<string, string>,
  happen: () => Promise<unknown>,
) {
  const loads = Object.entries(urls).map(([name, url]) => [name, startLoad(url, WARM, 6)] as const);
  await sleep(1000);
  try {
    await happen();
  } finally {
    await sleep(1000);
    for (const [name, stop] of loads) {
      const count = await stop();
      note(fault, name, count);
      expect(count.failed, `${fault}, ${name}`).toEqual([]);
      expect(count.requests).toBeGreaterThan(100);
    }
  }
}

/** Asks until the answer has this status; `ms` since the call. */
export async function until(url: string, status: number, withinMs = 30_000) {
  const since = performance.now();
  for (;;) {
    const answer = await ask(url).catch(() => null);
    const ms = performance.now() - since;
    if (answer?.status === status) return { answer, ms };
    if (ms > withinMs) throw new Error(`${url}: ${answer?.status} after ${Math.round(ms)} ms`);
    await sleep(100);
  }
}

export const databaseIsBack = (cluster: Cluster) =>
  Promise.all(
    cluster.replicas.map(async ({ url }) => {
      for (let waited = 0; waited < 30_000; waited += 200) {
        const answer = await ask(`${url}/readyz`).catch(() => null);
        if (answer?.text.includes('"database":true')) return;
        await sleep(200);
      }
      throw new Error(`${url} does not find its database again`);
    }),
  );

/** An enquiry as the form sends it; each is another. */
let enquiries = 0;
export function enquire(url: string, options: Question = {}) {
  enquiries += 1;
  const body = JSON.stringify({
    name: '王小明',
    company: '测试公司',
    email: `visitor-${process.pid}-${enquiries}@example.com`,
    message: `请问第 ${enquiries} 号样品如何申请？`,
    consent: 'on',
    locale: 'zh-CN',
    idempotencyKey: crypto.randomUUID(),
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return ask(`${url}/api/contact`, { ...options, method: 'POST', headers, body });
}

/** Changes a document as an editor does. */
export async function editor(url: string, origin: string) {
  const json = { 'content-type': 'application/json', origin };
  const login = await ask(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(ADMIN),
  });
  expect(login.status, login.text).toBe(200);
  const cookie = /payload-token=[^;]+/.exec(login.headers['set-cookie'] ?? '')?.[0] ?? '';
  return async (method: string, path: string, data: object) => {
    const body = JSON.stringify(data);
    const answer = await ask(url + path, { method, headers: { ...json, cookie }, body });
    expect(answer.status, answer.text).toBeLessThan(300);
    return JSON.parse(answer.text) as { doc: { id: number } };
  };
}
