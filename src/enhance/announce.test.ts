import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from './announce.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const region = () => ({ textContent: '' }) as Element;

test('the same words are said again: the region is empty in between', () => {
  const status = region();
  announce(status, 'Copied');
  vi.runAllTimers();
  expect(status.textContent).toBe('Copied');
  announce(status, 'Copied');
  expect(status.textContent).toBe('');
  vi.runAllTimers();
  expect(status.textContent).toBe('Copied');
});

test('only the last of several stands', () => {
  const [one, two] = [region(), region()];
  announce(one, 'Copied');
  announce(two, 'Copied');
  vi.runAllTimers();
  expect([one.textContent, two.textContent]).toEqual(['', 'Copied']);
});
