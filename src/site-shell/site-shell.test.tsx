import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from './page-address.ts';
import type { Shell } from './queries.ts';
import { SiteShell } from './site-shell.tsx';

const shell: Shell = {
  name: '示例生物科技',
  description: '',
  hotline: '400-012 6688',
  serviceHours: null,
  email: 'marketing@example.com',
  addresses: [{ label: '北京总部', address: '北京市海淀区示例路1号' }],
  wechatQr: null,
  filing: {
    icp: '京ICP备18061910号-1',
    publicSecurity: '京公网安备 11010802037749号',
    drugInformation: '网药械信息备字（2026）第00001号',
    telecom: '京B2-20260001',
    telecomUrl: null,
    businessLicenceUrl: 'https://zzlz.gsxt.gov.cn/example',
  },
  disclaimer: null,
  interests: [],
  leadRetentionMonths: 24,
  hideContactOnHealth: true,
  mainLinks: null,
  footerLinks: null,
};

interface Options {
  locale?: Locale;
  shell?: Shell | null;
  hideContact?: boolean;
  status?: number;
  location?: string;
}

const page = ({ locale = 'zh-CN', ...options }: Options = {}) =>
  renderToStaticMarkup(
    <SiteShell
      locale={locale}
      shell={shell}
      address={pageAddress(
        (one) => routes.newsItem(one, 'open-day'),
        ['zh-CN', 'zh-TW'],
        routes.newsList,
      )}
      current="news"
      {...options}
    >
      <h1>题</h1>
    </SiteShell>,
  );

const footerOf = (html: string) => html.slice(html.indexOf('<footer'));

describe.each(LOCALES)('the footer in %s', (locale) => {
  const footer = footerOf(page({ locale }));

  test('shows the filings as issued, marked as Simplified Chinese', () => {
    for (const filing of [
      shell.filing.icp,
      shell.filing.publicSecurity,
      shell.filing.drugInformation,
      shell.filing.telecom,
    ]) {
      expect(footer).toMatch(new RegExp(`<li lang="zh-CN"[^>]*>(?:(?!</li>).)*${filing}`));
    }
  });

  test('links them to where they can be checked', () => {
    expect(footer).toContain('href="https://beian.miit.gov.cn/"');
    expect(footer).toContain(
      'href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802037749"',
    );
    expect(footer).toContain('href="https://zzlz.gsxt.gov.cn/example"');
  });

  test('has hotline, e-mail and feed as links', () => {
    expect(footer).toContain('href="tel:4000126688"');
    expect(footer).toContain('href="mailto:marketing@example.com"');
    expect(footer).toContain(`href="${routes.feed(locale)}"`);
  });
});

test('beside health knowledge there is no hotline, e-mail or address, but the filings stay', () => {
  const html = page({ hideContact: true });
  expect(html).not.toMatch(/tel:|mailto:|示例路1号/);
  expect(html).toContain('京ICP备18061910号-1');
});

test('the language switch leads to this page where it exists, else to its list', () => {
  const html = page();
  const links = [...html.matchAll(/<a (?=[^>]*hrefLang="([^"]+)")([^>]*)>/g)].map(
    ([, language, attributes = '']) => ({
      language,
      href: /href="([^"]*)"/.exec(attributes)?.[1],
      isSame: attributes.includes('rel="alternate"'),
    }),
  );
  expect(links.slice(0, 3)).toEqual([
    { language: 'zh-CN', href: '/news/open-day', isSame: true },
    { language: 'zh-TW', href: '/zh-TW/news/open-day', isSame: true },
    { language: 'en', href: '/en/news', isSame: false },
  ]);
});

test('marks the section that the page belongs to', () => {
  expect(page()).toMatch(/<a href="\/news" aria-current="true"/);
});

test('links of the editors get the language of the page; unsafe ones are left out', () => {
  const html = page({
    locale: 'en',
    shell: {
      ...shell,
      mainLinks: [
        { label: 'About', href: '/about' },
        { label: 'Partner', href: 'https://partner.example/' },
        { label: 'Elsewhere', href: '//evil.example' },
      ],
      footerLinks: [{ label: 'Privacy', href: '/privacy' }],
    },
  });
  expect(html).toContain('href="/en/about"');
  expect(html).toContain('href="https://partner.example/"');
  expect(html).not.toContain('Elsewhere');
  expect(footerOf(html)).toContain('href="/en/privacy"');
});

test('gives delivery the status and where it leads', () => {
  expect(page({ status: 308, location: '/news/new' })).toContain(
    '<main id="main" data-status="308" data-location="/news/new">',
  );
  expect(page()).toContain('<main id="main">');
});

test('stands without the database: navigation, language and no filings', () => {
  const html = page({ shell: null });
  expect(html).toContain('href="/about"');
  expect(html).toContain('hrefLang="en"');
  expect(html).not.toContain('beian');
});

test('names the year of China, also on a server whose new year comes later', () => {
  vi.stubEnv('TZ', 'UTC');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-01T00:00:01+08:00') });
  expect(footerOf(page())).toContain('2027');
  vi.setSystemTime(new Date('2026-12-31T23:59:59+08:00'));
  expect(footerOf(page())).toContain('2026');
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('needs neither script nor inline style', () => {
  expect(page()).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
});
