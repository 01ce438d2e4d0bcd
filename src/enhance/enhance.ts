/** What script improves on public pages: one custom element a file (CONTRIBUTING.md). */
import './contents.ts';
import './copy.ts';
import './lead-form.ts';
import './menu.ts';
import './share.ts';
import './sort.ts';
import './theme-select.ts';
import './visit.ts';
