import { expect, test } from 'vitest';
import { hrefInLocale, telHref } from './href-in-locale.ts';

test.each([
  ['/about', '/en/about'],
  ['/', '/en'],
  ['/search?q=MSC#hits', '/en/search?q=MSC#hits'],
  ['/zh-TW/about', '/zh-TW/about'],
  ['/entry', '/en/entry'],
  ['https://example.com/a', 'https://example.com/a'],
])('%s leads to %s', (href, target) => {
  expect(hrefInLocale('en', href)).toBe(target);
});

test.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'about', '', 'https://'])(
  '%s leads nowhere',
  (href) => {
    expect(hrefInLocale('en', href)).toBeNull();
  },
);

test('the default language has no prefix', () => {
  expect(hrefInLocale('zh-CN', '/about')).toBe('/about');
});

test('a telephone number is dialled by its digits', () => {
  expect(telHref('400-012 6688')).toBe('tel:4000126688');
  expect(telHref('+852 (2123) 4567')).toBe('tel:+85221234567');
});
