import { copyText } from './copy-text.ts';

/**
 * `<x-share data-url data-title data-done>`: shows of its hidden parts what the browser can do. In
 * WeChat neither sharing nor copying works from a page; there a hint points at WeChat's own menu.
 */
class Share extends HTMLElement {
  connectedCallback() {
    const { url = location.href, title = document.title, done = '' } = this.dataset;
    if (/MicroMessenger/i.test(navigator.userAgent)) {
      this.#show('[data-wechat]');
      return;
    }
    if ('share' in navigator) {
      this.#show('[data-share]')?.addEventListener('click', () => {
        // Rejected where the visitor changed their mind.
        navigator.share({ title, url }).catch(() => {});
      });
    }
    const status = this.querySelector('[role="status"]');
    if (navigator.clipboard && status) {
      this.#show('[data-copy]')?.addEventListener('click', () => copyText(url, status, done));
    }
  }

  #show(selector: string): HTMLElement | null {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = false;
    return part;
  }
}
customElements.define('x-share', Share);
