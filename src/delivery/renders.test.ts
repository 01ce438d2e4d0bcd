import { expect, test, vi } from 'vitest';
import { invalidateEverything } from '#lib/tag-store.ts';
import { announce } from '../../tests/announce.ts';
import { renderAfterChanges } from './renders.ts';

/** Lets everything go on that waits for nothing but others. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A request that is answered when it is told. */
function openRequest() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/**
 * A site with one page. As Next does, it makes one render for all who ask in the meantime, and a
 * render reads when it begins: what changes until it ends is not in it.
 */
function site() {
  let state = 1;
  let kept: string | null = null;
  let current: { promise: Promise<string>; end: () => void } | null = null;
  let renders = 0;
  const join = () => {
    if (!current) {
      renders += 1;
      const read = `state ${state}`;
      let end = () => {};
      const promise = new Promise<string>((resolve) => {
        end = () => {
          current = null;
          resolve(read);
        };
      });
      current = { promise, end };
    }
    return current.promise;
  };
  return {
    renders: () => renders,
    change: (change: () => void = () => announce(['page'])) => {
      state += 1;
      change();
    },
    keep: (text: string) => {
      kept = text;
    },
    end: async () => {
      current?.end();
      await settle();
    },
    ask: (url = '/zh-CN/page') => {
      const answer = { text: '' };
      const take = (text: string) => {
        answer.text = text;
      };
      const fromStore = () => {
        if (kept !== null) take(kept);
        return kept !== null;
      };
      void renderAfterChanges(url, fromStore, () => join().then(take));
      return answer;
    },
  };
}

test('who comes while nothing has changed shares the render', async () => {
  const page = site();
  const answers = [page.ask(), page.ask(), page.ask()];
  await page.end();
  expect(answers.map(({ text }) => text)).toEqual(['state 1', 'state 1', 'state 1']);
  expect(page.renders()).toBe(1);
});

test.each([
  ['a change', () => announce(['page'])],
  ['a gap in hearing', invalidateEverything],
])('after %s nobody gets what was read before it', async (_what, announce) => {
  const page = site();
  const before = page.ask();
  page.change(announce);
  const after = [page.ask(), page.ask(), page.ask('/zh-CN/%70age')];
  await settle();
  expect(page.renders()).toBe(1);
  await page.end();
  await page.end();
  expect(before.text).toBe('state 1');
  expect(after.map(({ text }) => text)).toEqual(['state 2', 'state 2', 'state 2']);
  expect(page.renders()).toBe(2);
});

test('the older render is waited for, and what it kept is enough where it is new', async () => {
  const page = site();
  page.ask();
  page.change();
  const after = page.ask();
  page.keep('state 2, read again before it ended');
  await page.end();
  expect(after.text).toBe('state 2, read again before it ended');
  expect(page.renders()).toBe(1);
});

test('a change after the wait makes nobody wait a second time who came before it', async () => {
  const page = site();
  page.ask();
  page.change();
  const second = page.ask();
  await page.end();
  page.change();
  const third = page.ask();
  await page.end();
  expect(second.text).toBe('state 2');
  await page.end();
  expect(third.text).toBe('state 3');
});

test.each([
  [0, 1],
  [1, 0],
])(
  'all that share a page are waited for, in whatever order they end (%i, %i)',
  async (...order) => {
    const requests = [openRequest(), openRequest()];
    for (const { promise } of requests) {
      void renderAfterChanges(
        '/en/page',
        () => false,
        () => promise,
      );
    }
    announce(['page']);
    const begun = vi.fn(async () => {});
    void renderAfterChanges('/en/page', () => false, begun);
    requests[order[0] ?? 0]?.resolve();
    await settle();
    expect(begun).not.toHaveBeenCalled();
    requests[order[1] ?? 0]?.resolve();
    await settle();
    expect(begun).toHaveBeenCalledOnce();
  },
);

test('a render that fails or never ends holds nobody for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const never = new Promise<void>(() => {});
  const failing = renderAfterChanges(
    '/en/fails',
    () => false,
    async () => {
      throw new Error('no database');
    },
  );
  void renderAfterChanges(
    '/en/hangs',
    () => false,
    () => never,
  );
  invalidateEverything();
  await expect(failing).rejects.toThrow('no database');
  const after = [vi.fn(async () => {}), vi.fn(async () => {})] as const;
  void renderAfterChanges('/en/fails', () => false, after[0]);
  void renderAfterChanges('/en/hangs', () => false, after[1]);
  await settle();
  expect(after[0]).toHaveBeenCalledOnce();
  expect(after[1]).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(after[1]).toHaveBeenCalledOnce();
  // Nor does it hold those who come after the next change.
  invalidateEverything();
  const later = vi.fn(async () => {});
  void renderAfterChanges('/en/hangs', () => false, later);
  await settle();
  expect(later).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
