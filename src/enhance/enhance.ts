/** What script improves on public pages: one custom element a file (CONTRIBUTING.md). */
import './contents.ts';
import './copy.ts';
import './menu.ts';
import './share.ts';
import './sort.ts';
import './theme-select.ts';
