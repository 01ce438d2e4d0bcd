import { copyText } from './copy-text.ts';

const SHOWN_MS = 2000;

/** `<x-copy data-done>` around a `<pre>` and a hidden button, which copies its text. */
class Copy extends HTMLElement {
  connectedCallback() {
    const source = this.querySelector('pre');
    const button = this.querySelector('button');
    if (!source || !button || !navigator.clipboard) return;
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      if (!(await copyText(source.textContent ?? ''))) return;
      button.textContent = this.dataset.done ?? name;
      setTimeout(() => {
        button.textContent = name;
      }, SHOWN_MS);
    });
  }
}
customElements.define('x-copy', Copy);
