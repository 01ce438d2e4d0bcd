import { applyTheme, savedTheme, saveTheme, type Theme } from './theme-choice.ts';

/** `<x-theme>` around a select: remembers the choice, and keeps the selects of a page alike. */
class ThemeSelect extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = savedTheme();
    select.addEventListener('change', () => {
      const theme = select.value as Theme;
      saveTheme(theme);
      applyTheme(theme);
      for (const other of document.querySelectorAll<HTMLSelectElement>('x-theme select')) {
        other.value = theme;
      }
    });
    // Another window of the site, or this one coming back from the history.
    for (const event of ['storage', 'pageshow'] as const) {
      window.addEventListener(event, () => {
        select.value = savedTheme();
        applyTheme(savedTheme());
      });
    }
  }
}
customElements.define('x-theme', ThemeSelect);
