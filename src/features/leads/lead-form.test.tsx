import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { consentWording } from './consent-wording.ts';
import { ContactPage } from './contact-page.tsx';
import { LeadForm } from './lead-form.tsx';

const more = { consentHash: 'abc123', hotline: '400-012 6688' };
const form = renderToStaticMarkup(
  <LeadForm locale="zh-CN" interests={['CDMO服务', '其他']} {...more} />,
);
const BOXES = ['consent', 'marketing'] as const;
const FIELDS = ['name', 'company', 'email', 'phone', 'interest', 'message', ...BOXES] as const;

const control = (field: string) =>
  new RegExp(`<(?:input|select|textarea)[^>]* name="${field}"[^>]*>`).exec(form)?.[0] ?? '';

test('posts to the contact address with the language of the page', () => {
  expect(form).toMatch(/<form(?=[^>]* method="post")[^>]* action="\/api\/contact"/);
  expect(form).toContain('<input type="hidden" name="locale" value="zh-CN"/>');
  expect(form).toContain('<input type="hidden" name="consentText" value="abc123"/>');
});

test('the script finds its words and addresses in the markup', () => {
  const element = /<lead-form[^>]*>/.exec(form)?.[0];
  expect(element).toContain('data-thanks="/contact/thanks"');
  expect(element).toContain('data-challenge="/api/contact/challenge"');
  expect(element).toMatch(/data-sending="[^"]+"/);
  expect(element).toMatch(/data-unreachable="[^"]*400-012 6688[^"]*"/);
});

test('what the browser would say stays unsaid: errors come in the language of the page', () => {
  expect(form).toMatch(/<form[^>]* noValidate=""/i);
});

test('the trap is unseen, not reached by keyboard and not filled in by the browser', () => {
  expect(form).toMatch(/<div class="hidden" aria-hidden="true"><label for="website">/);
  expect(control('website')).toMatch(/tabindex="-1" autocomplete="off"/i);
  expect(control('website')).not.toMatch(/required|value/);
});

test.each(FIELDS)('%s has a label and an empty slot for its error, which describes it', (field) => {
  expect(control(field)).toContain(` id="${field}"`);
  expect(form).toContain(`<label for="${field}"`);
  expect(control(field)).toMatch(new RegExp(`aria-describedby="(?:[^"]* )?${field}-error"`));
  expect(form).toMatch(new RegExp(`<p id="${field}-error" class="[^"]*empty:hidden[^"]*"></p>`));
});

test('has an empty slot for the sum of errors before the first field', () => {
  const slot = /<div id="form-errors"[^>]*><\/div>/.exec(form);
  expect(slot?.index).toBeLessThan(form.indexOf('name="name"'));
});

test.each(['name', 'message', 'consent'])('%s is required', (field) => {
  expect(control(field)).toContain('required');
});

test.each(['company', 'email', 'phone', 'interest', 'marketing'])(
  '%s alone is not required',
  (field) => {
    expect(control(field)).not.toContain('required');
  },
);

test.each(BOXES)('%s is a box of its own, never ticked beforehand', (box) => {
  expect(control(box)).toContain('type="checkbox"');
  expect(control(box)).not.toContain('checked');
});

test('browsers know what belongs into the fields', () => {
  for (const token of ['name', 'organization', 'email', 'tel']) {
    expect(form).toMatch(new RegExp(`autocomplete="${token}"`, 'i'));
  }
});

test('without subjects there is no empty choice', () => {
  expect(renderToStaticMarkup(<LeadForm locale="en" interests={[]} {...more} />)).not.toContain(
    '<select',
  );
});

const facts = {
  name: '示例生物科技有限公司',
  hotline: '400-012 6688',
  email: 'marketing@example.com',
  months: 36,
};
const shell = {
  name: '示例生物科技',
  hotline: '400-012 6688',
  serviceHours: null,
  email: 'marketing@example.com',
  addresses: [],
  wechatQr: null,
};

/** Without the places where lines may end: they are no part of the wording. */
const wordingOf = (html: string) =>
  html.replaceAll(/<wbr\/>|<\/?span[^>]*>/g, '').replaceAll('\u00a0', ' ');

test.each(LOCALES)('in %s the notice of PIPL art. 17 stands before the form', (locale) => {
  const page = renderToStaticMarkup(
    <ContactPage
      shell={shell}
      locale={locale}
      form={<LeadForm locale={locale} interests={[]} {...more} />}
      facts={facts}
    />,
  );
  const notice = wordingOf(page.slice(page.indexOf('id="privacy-notice"'), page.indexOf('<form')));
  expect(notice).toContain('示例生物科技有限公司');
  expect(notice).toContain('marketing@example.com');
  expect(notice).toMatch(/36( months|个月|個月)/);
  expect(notice).toMatch(/href="(\/[^"]+)?\/privacy"/);
  expect(page.match(/<h1/g)).toHaveLength(1);
});

test.each(LOCALES)('in %s the wording that is kept as proof is what the page shows', (locale) => {
  const page = renderToStaticMarkup(
    <ContactPage
      shell={shell}
      locale={locale}
      form={<LeadForm locale={locale} interests={[]} {...more} />}
      facts={facts}
    />,
  );
  const said = wordingOf(page);
  const lines = consentWording(facts, locale).split('\n');
  expect(lines).toHaveLength(1 + 6 + 2);
  for (const line of lines) {
    const [, term, text] = /^(?:☐ )?(?:([^:]+): )?(.+)$/.exec(line) ?? [];
    expect(said).toContain(text);
    if (term) expect(said).toContain(term);
  }
  const other = consentWording({ ...facts, months: 12 }, locale);
  expect(other).not.toBe(consentWording(facts, locale));
});
