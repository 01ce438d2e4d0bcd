import { expect, test, vi } from 'vitest';
import { Circuit } from './circuit.ts';

test('what does not answer is left alone for a while, and asked again', async () => {
  vi.useFakeTimers();
  const circuit = new Circuit({ patienceMs: 100, restMs: 1000 });
  const silent = vi.fn(() => new Promise<string>(() => undefined));
  const asked = circuit.ask(silent);
  await vi.advanceTimersByTimeAsync(100);
  expect(await asked).toBeUndefined();

  const answering = vi.fn(async () => 'yes');
  expect(await circuit.ask(answering)).toBeUndefined();
  expect(answering).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await circuit.ask(answering)).toBe('yes');
  vi.useRealTimers();
});

test('an error opens it like silence', async () => {
  const circuit = new Circuit({ patienceMs: 100, restMs: 60_000 });
  expect(await circuit.ask(() => Promise.reject(new Error('refused')))).toBeUndefined();
  expect(await circuit.ask(async () => 'yes')).toBeUndefined();
});
