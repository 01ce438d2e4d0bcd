import { describe, expect, it } from 'vitest';
import { body, paragraph, references, render, text } from './sample-body.tsx';

describe('links', () => {
  const link = (fields: object) =>
    render(body(paragraph({ type: 'link', fields, children: [text('链接')] })));

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    ' vbscript:msgbox',
    '\u0001javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    '/a\n/b',
    'https://',
    'about',
    { toString: null },
  ])('to %j show their text only', (url) => {
    expect(link({ url })).toBe('<div class="rich-text"><p>链接</p></div>');
  });

  it.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+861012345678', 'tel:+861012345678'],
    ['/about', '/about'],
    ['#part-2', '#part-2'],
  ])('to %s stay', (url, href) => {
    expect(link({ url })).toContain(`<a href="${href}"`);
  });

  it('that leave the site tell no opener', () => {
    expect(link({ url: 'https://example.com' })).toContain('rel="noopener"');
    expect(link({ url: '/about' })).not.toContain('rel=');
  });

  it('to documents go to their page, if it exists in the language', () => {
    const doc = (value: unknown) =>
      link({ linkType: 'internal', doc: { relationTo: 'diseases', value } });
    expect(doc({ slug: 'lupus' })).toContain('href="/diseases/lupus"');
    expect(doc({ slug: 'lupus', languages: { zhcn: false, en: true } })).not.toContain('<a');
    expect(doc({ slug: '../admin' })).not.toContain('<a');
    expect(doc(7)).not.toContain('<a');
  });

  it('are made of registry numbers and DOIs', () => {
    const html = render(
      body(paragraph(text('登记号NCT02997878的试验（doi:10.1000/a(b)1）和ChiCTR2000012345。'))),
    );
    expect(html).toContain('href="https://clinicaltrials.gov/study/NCT02997878"');
    expect(html).toContain('href="https://doi.org/10.1000/a(b)1"');
    expect(html).toContain('>ChiCTR2000012345</a>。');
  });

  it('never stand inside each other', () => {
    const html = render(
      body(
        paragraph({
          type: 'link',
          fields: { url: '/a' },
          children: [
            text('NCT02997878[1]'),
            { type: 'link', fields: { url: '/b' }, children: [text('x')] },
          ],
        }),
      ),
      references,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});
