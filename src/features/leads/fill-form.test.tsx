import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fillForm, plainForm } from './fill-form.ts';
import { LeadForm } from './lead-form.tsx';

const page = `<html><head><title>联系我们</title></head><body>${renderToStaticMarkup(
  <LeadForm locale="zh-CN" interests={['CDMO服务', '其他']} consentHash="abc" hotline={null} />,
)}</body></html>`;
const values = {
  name: '<b>王</b>"',
  email: 'x',
  interest: '其他',
  message: '\n第一行\n</textarea><script>alert(1)</script>',
  marketing: 'true',
  consentText: 'forged',
  locale: 'en',
};
const filled = fillForm(page, {
  values,
  errors: [{ field: 'email', text: '请填写正确的邮箱 <x>' }],
  summary: '有1处需要修改',
});

test('the sum of the errors stands first, leads to the fields and takes focus', () => {
  const top = /<div id="form-errors"[^>]*>.*?<\/div>/s.exec(filled)?.[0] ?? '';
  expect(top).toContain('autofocus');
  expect(top).toContain('tabindex="-1"');
  expect(top).toContain('<p>有1处需要修改</p>');
  expect(top).toContain('<a href="#email">请填写正确的邮箱 &lt;x></a>'.replace('x>', 'x&gt;'));
  expect(filled).toContain('<title>有1处需要修改 · 联系我们</title>');
});

test('what was written is kept, as text', () => {
  const root = parse(filled);
  expect(root.querySelector('#name')?.getAttribute('value')).toBe('<b>王</b>"');
  expect(root.querySelectorAll('b, script')).toEqual([]);
  expect(filled).toContain('第一行\n&lt;/textarea&gt;&lt;script&gt;');
  expect(filled).toMatch(/<option value="其他" selected/);
  expect(/<input[^>]*name="marketing"[^>]*>/.exec(filled)?.[0]).toContain('checked');
  expect(/<input[^>]*id="consent"[^>]*>/.exec(filled)?.[0]).not.toContain('checked');
});

test('what the page itself says hidden is not what was sent', () => {
  expect(filled).toContain('name="consentText" value="abc"');
  expect(filled).toContain('name="locale" value="zh-CN"');
});

test('where the page cannot be made, everything can still be sent again', () => {
  const plain = plainForm('en', { values, errors: [], summary: 'Try again' });
  expect(plain).toContain('<html lang="en">');
  expect(plain).toContain('&lt;/textarea&gt;');
  expect(plain).not.toContain('<script>');
});
