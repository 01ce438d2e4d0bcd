/** Long enough that the emptied region counts as a change of its own. */
const PAUSE_MS = 100;

let last: Element | null = null;

/** Takes away what was said last, wherever that was. */
export function silence(): void {
  if (last) last.textContent = '';
  last = null;
}

/**
 * Says something in a live region. What was said last, there or elsewhere, is taken away first: the
 * same words in their own place again would be no change, and would not be read out.
 */
export function announce(status: Element, text: string): void {
  silence();
  last = status;
  setTimeout(() => {
    if (last === status) status.textContent = text;
  }, PAUSE_MS);
}
