import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  writeText.mockReset().mockResolvedValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const region = () => ({ textContent: '' }) as Element;
const copy = async (text: string, status: Element) => {
  await copyText(text, status, 'Copied');
  vi.runAllTimers();
};

test('says beside the last text alone that it was copied', async () => {
  const [one, two] = [region(), region()];
  await copy('one', one);
  expect(one.textContent).toBe('Copied');
  await copy('two', two);
  expect([one.textContent, two.textContent]).toEqual(['', 'Copied']);
  expect(writeText.mock.calls).toEqual([['one'], ['two']]);
});

test('a copy that the browser refuses takes away what an earlier one said', async () => {
  const [one, two] = [region(), region()];
  await copy('one', one);
  writeText.mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
  await copy('two', two);
  expect([one.textContent, two.textContent]).toEqual(['', '']);
});

test('a copy that is refused at once silences one that has yet to be said', async () => {
  const [one, two] = [region(), region()];
  await copyText('one', one, 'Copied');
  writeText.mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
  await copy('two', two);
  expect([one.textContent, two.textContent]).toEqual(['', '']);
});
