import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { parsePrevalence } from './prevalence.ts';
import { PrevalencePicture } from './prevalence-picture.tsx';

function draw(value: string, locale: Locale = 'en') {
  const prevalence = parsePrevalence(value);
  if (!prevalence) throw new Error(`no prevalence: ${value}`);
  const html = renderToStaticMarkup(
    <PrevalencePicture prevalence={{ ...prevalence, label: '' }} locale={locale} />,
  );
  const [, counted = ''] = /<figcaption.*?<path[^>]* d="([^"]*)"/.exec(html) ?? [];
  return {
    label: / aria-label="([^"]*)"/.exec(html)?.[1] ?? '',
    caption: (/<figcaption.*/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ''),
    counted: counted.match(/M/g)?.length ?? 0,
  };
}

it('says one number once', () => {
  const { label, caption, counted } = draw('120');
  expect(label).toMatch(/12 are amber\. Reported to have the disease: 120$/);
  expect(caption).toContain('On the left, one dot a person: 120 are reported');
  expect(counted).toBe(120);
});

it('does not speak of a picture that is not drawn', () => {
  for (const value of ['420', '180–420']) {
    const { caption, counted } = draw(value);
    expect(counted).toBe(0);
    expect(caption).toContain('420');
    expect(caption).not.toContain('left');
    expect(draw(value, 'zh-CN').caption).not.toContain('左边');
    expect(draw(value, 'zh-TW').caption).not.toContain('左邊');
  }
});

it('rounds what it draws, not what it says', () => {
  const one = draw('12.4');
  expect(one.label).toMatch(/: 12\.4$/);
  expect(one.caption).toContain('12.4 are reported');
  expect(one.caption).not.toContain('13');
  expect(one.counted).toBe(12);

  const range = draw('6.7–18.2');
  expect(range.label).toMatch(/: 6\.7 to 18\.2$/);
  expect(range.caption).toMatch(/low end of what is reported, 6\.7; .* high end, 18\.2\.$/);
  expect(range.counted).toBe(19);
  expect(draw('6.7–18.2', 'zh-CN').caption).toMatch(/下限6\.7人.*上限18\.2人/);
});

it('keeps every digit and groups thousands', () => {
  expect(draw('0.0004–1,200').caption).toMatch(/0\.0004.*1,200/);
});
