/** What script improves on public pages: one custom element a file (CONTRIBUTING.md). */
import './menu.ts';
import './theme-select.ts';
