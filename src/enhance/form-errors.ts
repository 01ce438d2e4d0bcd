type Errors = Record<string, string>;

/** An element with a text in it. */
function made<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/**
 * Shows beside its fields what is to be corrected, and at the top of the form the sum with links to
 * them: the same slots that the server fills without script (`features/leads/fill-form.ts`).
 */
export function showErrors(form: HTMLFormElement, summary: string, errors: Errors = {}): void {
  clearErrors(form);
  const top = form.querySelector<HTMLElement>('#form-errors');
  const list = made('ul');
  for (const [field, text] of Object.entries(errors)) {
    const slot = form.querySelector(`#${CSS.escape(field)}-error`);
    if (!slot) continue;
    slot.textContent = text;
    form.querySelector(`#${CSS.escape(field)}`)?.setAttribute('aria-invalid', 'true');
    const link = made('a', text);
    link.href = `#${field}`;
    const item = made('li');
    item.append(link);
    list.append(item);
  }
  top?.append(made('p', summary), ...(list.firstChild ? [list] : []));
  top?.focus();
}

export function clearErrors(form: HTMLFormElement): void {
  for (const slot of form.querySelectorAll('#form-errors, [id$="-error"]')) slot.textContent = '';
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
  }
}
