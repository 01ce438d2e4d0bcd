import { lastChange, now } from '#lib/tag-store.ts';

/** What Next makes of one page at the moment, for everybody who asks for it. */
interface Render {
  /** The last one to join began here, and nothing had changed since the first one did. */
  since: number;
  /** Resolves when all of them are answered. */
  ended: Promise<unknown>;
}

/** A page takes no longer, with a database that does not answer either (see `cms/database`). */
const MAX_WAIT_MS = 10_000;

const underWay = new Map<string, Render>();
const isOld = ({ since }: Render): boolean => since <= lastChange();

/**
 * Has Next answer for a page. Next gives one render to all who ask for a page while it is made, also
 * to those who come after a change that it has not seen any more. So whoever comes after a change
 * lets what began before it end, and then takes the page that was kept, or a render anew. Those who
 * wait together share that one: nobody waits twice.
 * @param url inner path of the page
 * @param kept answers with a kept page, if it can
 * @param render has Next answer
 */
export async function renderAfterChanges(
  url: string,
  kept: () => boolean,
  render: () => Promise<void>,
): Promise<void> {
  const page = pageOf(url);
  const older = underWay.get(page);
  if (older && isOld(older)) {
    await endOf(older);
    if (kept()) return;
  }
  return begin(page, render);
}

function begin(page: string, render: () => Promise<void>): Promise<void> {
  const other = underWay.get(page);
  // One that is still not over after the wait is not waited for again.
  const shared = other && !isOld(other) ? other.ended : undefined;
  const since = now();
  const answered = render();
  const ended = Promise.allSettled([shared, answered]).then(() => {
    if (underWay.get(page)?.ended === ended) underWay.delete(page);
  });
  underWay.set(page, { since, ended });
  return answered;
}

function endOf({ ended }: Render): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, MAX_WAIT_MS);
  });
  return Promise.race([ended, limit]).finally(() => clearTimeout(timer));
}

/** Two spellings of an address are one page to Next. */
function pageOf(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
