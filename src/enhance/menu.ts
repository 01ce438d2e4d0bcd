/** `<x-menu>` around a `<details>`: Escape, a press elsewhere and leaving it by keyboard close it. */
class Menu extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details');
    const summary = details?.querySelector('summary');
    if (!details || !summary) return;
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      summary.focus();
    });
    document.addEventListener('pointerdown', (event) => {
      if (!details.contains(event.target as Node)) details.open = false;
    });
    details.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
    });
  }
}
customElements.define('x-menu', Menu);
