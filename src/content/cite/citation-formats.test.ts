import { describe, expect, it } from 'vitest';
import { apa, bibtex, type CitablePage, gbt7714, ris } from './citation-formats.ts';

const page: CitablePage = {
  author: '示例作者',
  title: '间充质干细胞与自身免疫病：50%_{的}问题',
  site: '示例生物科技',
  url: 'https://example.com/articles/msc',
  slug: 'msc',
  language: 'zh-CN',
  publishedAt: '2026-03-11T17:00:00.000Z',
  updatedAt: '2026-04-02T02:00:00.000Z',
  accessed: '[访问日期]',
};

describe('a citation', () => {
  it('follows GB/T 7714, with the days of China', () => {
    expect(gbt7714(page)).toBe(
      '示例作者. 间充质干细胞与自身免疫病：50%_{的}问题[EB/OL]. 示例生物科技, 2026-03-12(2026-04-02)[访问日期]. https://example.com/articles/msc.',
    );
  });

  it('follows APA', () => {
    expect(apa({ ...page, title: 'Title' })).toBe(
      '示例作者. (2026, March 12). Title (updated 2026, April 2). 示例生物科技. Retrieved [访问日期], from https://example.com/articles/msc',
    );
  });

  it('names the site once where there is no author', () => {
    const own = { ...page, author: null, title: 'T' };
    expect(gbt7714(own)).toMatch(/^示例生物科技\. T\[EB\/OL\]\. 2026-03-12/);
    expect(apa(own).match(/示例生物科技/g)).toHaveLength(1);
  });

  it('says nothing of an update on the day of publication', () => {
    const same = { ...page, updatedAt: '2026-03-12T01:00:00.000Z' };
    expect(gbt7714(same)).toContain('2026-03-12[访问日期]');
    for (const text of [apa(same), bibtex(same), ris(same)]) expect(text).not.toContain('pdated');
  });
});

describe('an entry for a reference manager', () => {
  it('has no open brace and no comment sign in BibTeX', () => {
    const entry = bibtex(page);
    expect(entry).toContain(
      'title = {{间充质干细胞与自身免疫病：50\\%\\_\\textbraceleft{}的\\textbraceright{}问题}}',
    );
    // BibTeX counts the escaped ones too.
    expect(entry.match(/{/g)?.length).toBe(entry.match(/}/g)?.length);
    expect(entry.replaceAll('\\%', '')).not.toContain('%');
  });

  it('has one line a field in BibTeX, whatever is in its texts', () => {
    const entry = bibtex({ ...page, title: 'a}\nb', site: 'two\r\nlines' });
    expect(entry).toContain('  title = {{a\\textbraceright{} b}},\n');
    expect(entry).toContain('  organization = {two lines},\n');
    expect(entry.match(/{/g)?.length).toBe(entry.match(/}/g)?.length);
    for (const line of entry.split('\n').slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = {.*},$/);
  });

  it('has one line a field in RIS and ends', () => {
    const lines = ris({ ...page, title: 'two\nlines' }).split('\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('TI  - two lines');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});
