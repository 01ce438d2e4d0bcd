import { type HTMLElement, parse } from 'node-html-parser';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import type { LeadErrors } from './lead-schema.ts';

export interface Filling {
  /** What the visitor typed, by field. */
  values: Record<string, unknown>;
  /** Texts beside the fields. */
  errors: { field: keyof LeadErrors; text: string }[];
  /** Text at the top of the form. */
  summary: string;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The contact page with the form as the visitor left it and the errors in their slots. The page has
 * the slots from the start, so that script and server fill the same ones.
 * @param page the page as every visitor gets it
 */
export function fillForm(page: string, { values, errors, summary }: Filling): string {
  const root = parse(page, { comment: true });
  for (const element of root.querySelectorAll('form [name]')) {
    const value = values[element.getAttribute('name') ?? ''];
    if (typeof value === 'string' && element.getAttribute('type') !== 'hidden')
      keep(element, value);
  }
  for (const { field, text } of errors) {
    root.querySelector(`#${field}-error`)?.set_content(escapeHtml(text));
    root.querySelector(`form [name="${field}"]`)?.setAttribute('aria-invalid', 'true');
  }
  const links = errors.map(
    ({ field, text }) => `<li><a href="#${field}">${escapeHtml(text)}</a></li>`,
  );
  const list = links.length > 0 ? `<ul>${links.join('')}</ul>` : '';
  const top = root.querySelector('#form-errors');
  top?.set_content(`<p>${escapeHtml(summary)}</p>${list}`);
  top?.setAttribute('autofocus', '');
  const title = root.querySelector('title');
  title?.set_content(`${escapeHtml(summary)} · ${title.innerHTML}`);
  return root.toString();
}

/**
 * What the visitor typed, to be sent again, for the case that the contact page cannot be made: the
 * least that a form can be.
 */
export function plainForm(locale: Locale, { values, summary }: Filling): string {
  const fields = Object.entries(values)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .slice(0, 20)
    .map(([name, value]) => {
      const label = escapeHtml(name).replaceAll('"', '&quot;');
      return `<p><label>${label}<br><textarea name="${label}">\n${escapeHtml(value)}</textarea></label></p>`;
    });
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(summary)}</title></head><body><main><h1>${escapeHtml(summary)}</h1><form method="post" action="${routes.contactApi()}">${fields.join('')}<p><button>OK</button></p></form></main></body></html>`;
}

function keep(element: HTMLElement, value: string): void {
  if (element.tagName === 'TEXTAREA') element.set_content(`\n${escapeHtml(value)}`);
  else if (element.tagName === 'SELECT') {
    for (const option of element.querySelectorAll('option')) {
      if (option.getAttribute('value') === value) option.setAttribute('selected', '');
    }
  } else if (element.getAttribute('type') === 'checkbox') element.setAttribute('checked', '');
  else element.setAttribute('value', value);
}
