/** T42: what nobody but a flood asks for leaves nothing behind in a replica. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Child } from '../../deploy/local-cluster/child.ts';
import type { Cluster } from '../../deploy/local-cluster/cluster.ts';

const BEFORE = 600;
const MORE = 1800;
const AT_ONCE = 6;
/** A tenth of what the pages alone would take, were they kept. */
const MAY_GROW_MB = 5;

/**
 * What a process holds on to, with everything else thrown away. It must have been started with
 * `--inspect-port=0`.
 */
async function heldMb(child: Child): Promise<number> {
  const address = () => /ws:\/\/\S+/.exec(child.output())?.[0];
  if (!address()) child.signal('SIGUSR1');
  for (let waited = 0; !address() && waited < 10_000; waited += 50) await sleep(50);
  const socket = new WebSocket(address() ?? 'ws://127.0.0.1:1');
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize: number; backingStorageSize: number }>((resolve) => {
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(String(data));
        if (message.id === id) resolve(message.result);
      };
      socket.send(JSON.stringify({ id, method }));
    });
  try {
    // What a first round frees may be held by finalisers until the second.
    await ask(1, 'HeapProfiler.collectGarbage');
    await ask(2, 'HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await ask(3, 'Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1024 ** 2;
  } finally {
    socket.close();
  }
}

let number = 0;
const unknown = (): string => {
  number += 1;
  return `unknown-${number}`;
};
/** In turn: pages that are not there, words to look for, and what only React and attackers send. */
const ASKS: (() => [string, RequestInit])[] = [
  () => [`/articles/${unknown()}`, {}],
  () => [`/en/${unknown()}`, {}],
  () => [`/diseases?page=${unknown()}`, {}],
  () => [`/search?q=${unknown()}`, {}],
  () => [`/articles/${unknown()}`, { headers: { rsc: '1', 'next-router-state-tree': unknown() } }],
  () => [`/${unknown()}`, { method: 'POST', body: '[]', headers: { 'next-action': unknown() } }],
];

/** @returns how often it was answered with which status */
async function flood(url: string, count: number): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const [path, init] = ASKS[left % ASKS.length]?.() ?? ['/', {}];
      const answer = await fetch(url + path, init);
      await answer.arrayBuffer();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return statuses;
}

export function memory(theCluster: () => Cluster): void {
  test(`T42: ${MORE} requests that lead nowhere leave nothing in memory`, async () => {
    const replica = theCluster().replicas[0];
    if (!replica) throw new Error('There is no replica');
    await flood(replica.url, BEFORE);
    const before = await heldMb(replica.child);
    const statuses = await flood(replica.url, MORE);
    const after = await heldMb(replica.child);
    // A sixth are searches; a sixth would change something.
    expect(statuses).toEqual({ 200: MORE / 6, 404: (MORE * 4) / 6, 405: MORE / 6 });
    expect(after - before).toBeLessThan(MAY_GROW_MB);
  });
}
