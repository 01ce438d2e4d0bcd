import { clearErrors, showErrors } from './form-errors.ts';
import { ProofOfWork } from './proof.ts';
import { visit } from './visit.ts';

/** Longer no answer is waited for. */
const SEND_MS = 15_000;

interface Answer {
  status: number;
  body: { errors?: Record<string, string>; summary?: string; error?: string };
}

/**
 * `<lead-form data-thanks data-challenge data-sending data-unreachable>` around the contact form:
 * sends it without leaving the page, so that nothing that was written can be lost, with a proof of
 * work. What the server answers is what is shown; nothing is checked twice.
 */
class LeadForm extends HTMLElement {
  #proof = new ProofOfWork(this.dataset.challenge ?? '');
  /** One key for one content: however often it is sent, it is one enquiry. */
  #key = { content: '', value: '' };

  connectedCallback() {
    const form = this.querySelector('form');
    const button = this.querySelector<HTMLButtonElement>('button[type="submit"]');
    const status = this.querySelector('[role="status"]');
    if (!form || !button || !status) return;
    const working = (on: boolean) => {
      button.disabled = on;
      status.textContent = on ? (this.dataset.sending ?? '') : '';
    };
    form.addEventListener('focusin', () => this.#proof.begin(), { once: true });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (button.disabled) return;
      working(true);
      clearErrors(form);
      const done = await this.#submit(form);
      if (!done) working(false);
    });
    // Back from the thanks page, as the browser kept it.
    window.addEventListener('pageshow', () => working(false));
  }

  /** @returns whether the enquiry was taken in, and the browser is on its way to the thanks */
  async #submit(form: HTMLFormElement): Promise<boolean> {
    const unreachable: Answer = { status: 0, body: {} };
    let answer = await this.#post(form).catch(() => unreachable);
    if (answer.body.errors?.altcha) {
      // Expired or used: one more is made without a word.
      this.#proof.drop();
      answer = await this.#post(form).catch(() => unreachable);
    }
    const { status, body } = answer;
    if (status === 201 || status === 202) {
      location.assign(this.dataset.thanks ?? '/');
      return true;
    }
    for (const trap of form.querySelectorAll<HTMLInputElement>('[aria-hidden] input')) {
      trap.value = '';
    }
    const text = body.summary ?? body.error ?? this.dataset.unreachable ?? '';
    showErrors(form, text, body.errors);
    return false;
  }

  async #post(form: HTMLFormElement): Promise<Answer> {
    const fields = Object.fromEntries(new FormData(form));
    const proof = await this.#proof.get();
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({
        ...fields,
        ...visit(),
        ...(proof && { altcha: proof }),
        idempotencyKey: this.#keyFor(JSON.stringify(fields)),
      }),
      signal: AbortSignal.timeout(SEND_MS),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  #keyFor(content: string): string {
    if (this.#key.content !== content) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      this.#key = { content, value };
    }
    return this.#key.value;
  }
}
customElements.define('lead-form', LeadForm);
