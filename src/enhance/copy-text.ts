import { announce, silence } from './announce.ts';

/**
 * Copies a text and says so. Where the browser refuses (no secure context, no permission) nothing is
 * said, and what an earlier copy said is gone: it is no longer known what the clipboard holds.
 */
export async function copyText(text: string, status: Element, done: string): Promise<void> {
  silence();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  announce(status, done);
}
