import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttribution } from './attribution.ts';
import { ATTRIBUTION, MAX_ATTRIBUTION_LENGTH } from './attribution-fields.ts';

test('what the script reports is taken: paths without query, hosts, tags', () => {
  const sent = {
    sourcePage: '/articles/msc?name=secret#part',
    landingPage: '/en',
    referrer: 'https://Www.Example.com/search?q=secret',
    utmSource: 'wechat',
    utmCampaign: ' 春季\u0000推广 ',
    name: '王小明',
  };
  expect(readAttribution(sent, 'https://site.example/contact')).toEqual({
    sourcePage: '/articles/msc',
    landingPage: '/en',
    referrer: 'www.example.com',
    utmSource: 'wechat',
    utmCampaign: '春季 推广',
  });
});

test('without script the page of the form is all that is known', () => {
  expect(readAttribution({}, 'https://site.example/en/contact?x=1')).toEqual({
    sourcePage: '/en/contact',
  });
  expect(readAttribution({}, 'https://site.example/api/contact')).toEqual({});
  expect(readAttribution({}, 'nonsense')).toEqual({});
  expect(readAttribution({}, null)).toEqual({});
});

test('what is no path and no host is left out', () => {
  const sent = {
    sourcePage: '//evil.example',
    landingPage: 'javascript:alert(1)',
    referrer: '<b>',
  };
  expect(readAttribution(sent, null)).toEqual({});
});

test('whatever comes, it is short and clean', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.anything());
  fc.assert(
    fc.property(fc.record(Object.fromEntries(ATTRIBUTION.map((name) => [name, any]))), (sent) => {
      for (const value of Object.values(readAttribution(sent, null))) {
        expect(value.length).toBeLessThanOrEqual(MAX_ATTRIBUTION_LENGTH);
        expect(value).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
    }),
  );
  const cut = readAttribution({ utmTerm: `${'x'.repeat(299)}🧫` }, null);
  expect(cut.utmTerm).toBe('x'.repeat(299));
});
