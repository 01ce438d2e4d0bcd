import { copyText } from './copy-text.ts';

/** `<x-copy data-done>` around a `<pre>`, a hidden button that copies its text, and a status. */
class Copy extends HTMLElement {
  connectedCallback() {
    const source = this.querySelector('pre');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!source || !button || !status || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () =>
      copyText(source.textContent ?? '', status, this.dataset.done ?? ''),
    );
  }
}
customElements.define('x-copy', Copy);
