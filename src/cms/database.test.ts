import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { log } from '#lib/log.ts';
import { hearLostConnections } from './database.ts';

test('T21: a connection lost before the start has ended does not end the process', () => {
  const warn = vi.spyOn(log(), 'warn').mockImplementation(() => undefined);
  const adapter: { pool?: EventEmitter } = {};
  hearLostConnections(adapter);
  adapter.pool = new EventEmitter();
  // Nobody listening, this would throw.
  adapter.pool.emit('error', new Error('Connection terminated unexpectedly'));
  expect(warn).toHaveBeenCalledOnce();
  const client = new EventEmitter();
  adapter.pool.emit('connect', client);
  client.emit('error', new Error('Connection terminated unexpectedly'));
  const first = adapter.pool;
  adapter.pool = new EventEmitter();
  expect(adapter.pool).not.toBe(first);
  adapter.pool.emit('error', new Error('again'));
  expect(warn).toHaveBeenCalledTimes(2);
});
