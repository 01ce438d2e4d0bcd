import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { ContactPage } from './contact-page.tsx';
import { LeadForm } from './lead-form.tsx';

const form = renderToStaticMarkup(<LeadForm locale="zh-CN" interests={['CDMO服务', '其他']} />);
const FIELDS = ['name', 'company', 'email', 'phone', 'interest', 'message', 'consent'] as const;

const control = (field: string) =>
  new RegExp(`<(?:input|select|textarea)[^>]* name="${field}"[^>]*>`).exec(form)?.[0] ?? '';

test('posts to the contact address with the language of the page', () => {
  expect(form).toMatch(/<form(?=[^>]* method="post")[^>]* action="\/api\/contact"/);
  expect(form).toContain('<input type="hidden" name="locale" value="zh-CN"/>');
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

test.each(['company', 'email', 'phone', 'interest'])('%s alone is not required', (field) => {
  expect(control(field)).not.toContain('required');
});

test('consent is never ticked beforehand', () => {
  expect(control('consent')).toContain('type="checkbox"');
  expect(control('consent')).not.toContain('checked');
});

test('browsers know what belongs into the fields', () => {
  for (const token of ['name', 'organization', 'email', 'tel']) {
    expect(form).toMatch(new RegExp(`autocomplete="${token}"`, 'i'));
  }
});

test('without subjects there is no empty choice', () => {
  expect(renderToStaticMarkup(<LeadForm locale="en" interests={[]} />)).not.toContain('<select');
});

const shell = {
  name: '示例生物科技',
  hotline: '400-012 6688',
  serviceHours: null,
  email: 'marketing@example.com',
  addresses: [],
  wechatQr: null,
};

test.each(LOCALES)('in %s the notice of PIPL art. 17 stands before the form', (locale) => {
  const page = renderToStaticMarkup(
    <ContactPage
      shell={shell}
      locale={locale}
      form={<LeadForm locale={locale} interests={[]} />}
      legalName="示例生物科技有限公司"
    />,
  );
  const notice = page.slice(page.indexOf('id="privacy-notice"'), page.indexOf('<form'));
  expect(notice).toContain('示例生物科技有限公司');
  expect(notice).toContain('marketing@example.com');
  expect(notice).toContain('24');
  expect(notice).toMatch(/href="(\/[^"]+)?\/privacy"/);
  expect(page.match(/<h1/g)).toHaveLength(1);
});
