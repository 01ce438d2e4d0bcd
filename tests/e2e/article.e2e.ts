/** The article as a reader uses it: notes, terms, pictures, contents, citing, sharing. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { body, expect, html, inLocale, LOCALES, SITE, test } from './site.ts';

const PATH = '/articles/msc-autoimmune-disease';
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 375, height: 700 };

const openByKeyboard = async (page: Page, button: string) => {
  await page.locator(button).first().focus();
  await page.keyboard.press('Enter');
};

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script, viewport: WIDE });

    for (const [what, button, note] of [
      ['a reference', '#cite-2-1 button', '#cited-2'],
      ['a term', '.term button', '#term-1'],
      ['a picture', 'button.zoom-open', '.zoom'],
    ] as const) {
      test(`${what} opens by keyboard, closes by Escape and gives the focus back`, async ({
        page,
      }) => {
        await page.goto(`${SITE}${PATH}`);
        const opened = page.locator(note).first();
        await expect(opened).toBeHidden();
        await openByKeyboard(page, button);
        await expect(opened).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(opened).toBeHidden();
        await expect(page.locator(button).first()).toBeFocused();
      });
    }

    test('a large picture takes the focus from the button that it covers', async ({ page }) => {
      await page.goto(`${SITE}${PATH}`);
      await expect(page.locator('.zoom-close').first()).not.toBeFocused();
      await openByKeyboard(page, 'button.zoom-open');
      await expect(page.locator('.zoom-close').first()).toBeFocused();
    });

    test('a reference leads to the list, and the list back to the mark', async ({ page }) => {
      await page.goto(`${SITE}${PATH}`);
      await page.locator('#cite-7-2 button').click();
      await page.locator('#cited-7 a[href="#ref-7"]').click();
      await expect(page.locator('#ref-7')).toBeInViewport();
      await page.keyboard.press('Escape');
      await page.locator('#ref-7 a[href="#cite-7-2"]').click();
      await expect(page.locator('#cite-7-2')).toBeInViewport();
      const place = await page.locator('#cite-7-2').boundingBox();
      const header = await page.locator('body > header').boundingBox();
      expect(place?.y).toBeGreaterThan(header?.height ?? 0);
    });

    test('the contents mark the part that is being read', async ({ page }) => {
      await page.goto(`${SITE}${PATH}`);
      const line = page.locator('.contents-rail a[href="#part-6"]');
      const other = page.locator('.contents-rail a[href="#part-4"]');
      const weight = (link: typeof line) =>
        link.evaluate((one) => getComputedStyle(one).fontWeight);
      await line.click();
      await expect.poll(() => weight(line)).toBe('600');
      expect(await weight(other)).not.toBe('600');
      if (script) await expect(line).toHaveAttribute('aria-current', 'location');
      const heading = await page.locator('#part-6').boundingBox();
      expect(heading?.y).toBeGreaterThan(72);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('a note is a sheet at the foot of the screen', async ({ page }) => {
    await page.goto(`${SITE}${PATH}`);
    await page.locator('#cite-2-1 button').click();
    const box = await page.locator('#cited-2').boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(PHONE.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(PHONE.height);
  });

  test('the chips name the sub-headings too', async ({ page }) => {
    await page.goto(`${SITE}${PATH}`);
    const targets = (links: string) =>
      page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(await targets('.contents-bar a')).toEqual(await targets('.contents-rail a'));
  });

  test('letters twice as large leave room for words beside or below their labels', async ({
    page,
  }) => {
    await page.goto(`${SITE}/diseases/systemic-lupus-erythematosus`);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const value of await page.locator('main header :is(.meta-row, dl > div) > dd').all())
      expect((await value.boundingBox())?.width, await value.innerText()).toBeGreaterThan(150);
  });

  test('the chips stay in view, mark the part and bring it into sight', async ({ page }) => {
    await page.goto(`${SITE}${PATH}`);
    const chip = page.locator('.contents-bar a[href="#part-9"]');
    await page.locator('#part-9').evaluate((part) => part.scrollIntoView());
    await expect(chip).toHaveAttribute('aria-current', 'location');
    await expect(chip).toBeInViewport();
    const bar = await page.locator('.contents-bar').boundingBox();
    const heading = await page.locator('#part-9').boundingBox();
    expect(heading?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test('a table of trials is a list of rows that sorts too', async ({ page }) => {
    await page.goto(`${SITE}${PATH}`);
    const head = page.locator('.trials th', { hasText: '人数' });
    await expect(head.locator('button')).toBeVisible();
    const title = await page.locator('.trials tbody th').first().boundingBox();
    expect(title?.height).toBeGreaterThan(20);
    const bottoms = await page
      .locator('.trials th > button')
      .evaluateAll((heads) => heads.map((one) => one.getBoundingClientRect().bottom));
    expect(new Set(bottoms.map(Math.round)).size).toBe(1);
    await expect(head).toHaveCSS('border-bottom-width', '0px');
    await head.locator('button').click();
    await expect(page.locator('.trials tbody tr').first()).toContainText('404');
  });

  test('the sign of the large view covers neither the picture nor its caption', async ({
    page,
  }) => {
    for (const locale of LOCALES) {
      await page.goto(`${SITE}${inLocale(locale, PATH)}`);
      const boxOf = (part: string) => page.locator(`.figure ${part}`).first().boundingBox();
      const picture = await boxOf('.zoomable > picture img');
      const caption = await boxOf('figcaption');
      const sign = await boxOf('button > .zoom-sign');
      expect(sign?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
      expect(sign?.x).toBeGreaterThan((caption?.x ?? 0) + (caption?.width ?? 0));
    }
  });
});

test('a table of trials sorts, turns round and comes back to its order', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${SITE}${PATH}`);
  const head = page.locator('.trials th', { hasText: '人数' });
  const numbers = () =>
    page
      .locator('.trials tbody tr > td:nth-child(3)')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.value));
  const original = await numbers();
  const known = original.filter(Boolean).map(Number);
  const unknown = original.filter((value) => !value);
  await head.locator('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await numbers()).toEqual([...known.toSorted((a, b) => b - a).map(String), ...unknown]);
  await head.locator('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbers()).toEqual([...known.toSorted((a, b) => a - b).map(String), ...unknown]);
  await head.locator('button').press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await numbers()).toEqual(original);
});

test('a large picture is loaded when it is opened', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const large: string[] = [];
  page.on('request', (sent) => {
    if (/-1600x/.test(sent.url())) large.push(sent.url());
  });
  await page.goto(`${SITE}${PATH}`);
  await page.locator('button.zoom-open').first().scrollIntoViewIfNeeded();
  expect(large).toEqual([]);
  await page.locator('button.zoom-open').first().click();
  await expect.poll(() => large.length).toBe(1);
  const picture = page.locator('.zoom img').first();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1600);
  await page.locator('.zoom-close').first().click();
  await expect(picture).toBeHidden();
});

for (const locale of LOCALES) {
  test(`in ${locale}: cite texts name the canonical address, and the code says it`, async ({
    page,
  }) => {
    await page.setViewportSize(WIDE);
    const url = `${SITE}${inLocale(locale, PATH)}`;
    await page.goto(url);
    await page.locator('.cite-page > summary').click();
    const texts = await page.locator('.cite-page pre').allTextContents();
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toContain(url);
    expect(texts[0]).toContain('[EB/OL]');
    expect(texts[2]).toMatch(/^@online{msc-autoimmune-disease,/);

    const { data, info } = await sharp(await page.locator('.phone-code svg').screenshot())
      .resize({ width: 512, kernel: 'nearest' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(url);
  });
}

test.describe('sharing', () => {
  test.use({ viewport: PHONE });

  test('offers the system’s way where there is one, with title and canonical address', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => {
          document.title = JSON.stringify(data);
        },
      });
    });
    await page.goto(`${SITE}${PATH}#part-3`);
    await page.locator('[data-share]').click();
    expect(await page.title()).toContain(`"url":"${SITE}${PATH}"`);
    await expect(page.locator('[data-wechat]')).toBeHidden();
  });

  test('copies the address where there is none', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(`${SITE}${PATH}`);
    await expect(page.locator('[data-share]')).toBeHidden();
    await page.locator('[data-copy]').click();
    await expect(page.locator('.share-page [role="status"]')).toHaveText('已复制链接');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}${PATH}`);
  });

  test('copies a citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${SITE}${PATH}`);
    await page.locator('.cite-page > summary').click();
    const status = page.locator('.cite-page [role="status"]');
    await page.getByRole('button', { name: '复制GB/T 7714' }).click();
    await expect(status.first()).toHaveText('已复制');
    const text = await page.locator('.cite-page pre').first().textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.getByRole('button', { name: '复制RIS' }).click();
    await expect(status.last()).toHaveText('已复制');
    await expect(status.first()).toHaveText('');

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: '复制BibTeX' }).click();
    for (const one of await status.all()) await expect(one).toHaveText('');
  });

  test.describe('in WeChat', () => {
    test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.49 Language/zh_CN' });
    test('points at WeChat’s own menu and offers nothing that fails there', async ({ page }) => {
      await page.goto(`${SITE}${PATH}`);
      await expect(page.locator('[data-wechat]')).toBeVisible();
      await expect(page.locator('[data-share]')).toBeHidden();
      await expect(page.locator('[data-copy]')).toBeHidden();
    });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is the address, and no button that does nothing', async ({ page }) => {
      await page.goto(`${SITE}${PATH}`);
      await expect(page.locator('.share-url')).toHaveText(`${SITE}${PATH}`);
      expect(await page.locator('.share-page button:visible').count()).toBe(0);
      expect(await page.locator('.cite-page button:visible').count()).toBe(0);
    });
  });
});

test('on paper: title, code, text, terms and references with addresses; nothing to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(`${SITE}${PATH}`);
  await page.emulateMedia({ media: 'print' });
  for (const shown of [
    'h1',
    '.phone-code svg',
    '.rich-text',
    '.term-notes h2',
    '#term-1',
    '#ref-1',
  ])
    await expect(page.locator(shown).first(), shown).toBeVisible();
  for (const gone of [
    'body > header',
    'body > footer',
    'nav',
    'button:not(.term > button)',
    '.share-page',
    'summary',
  ])
    expect(await page.locator(gone).locator('visible=true').count(), gone).toBe(0);
  const after = await page
    .locator('.rich-text a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
});

test('a line holds 34 to 40 Han characters', async ({ page }) => {
  await page.setViewportSize(WIDE);
  for (const locale of ['zh-CN', 'zh-TW'] as const) {
    await page.goto(`${SITE}${inLocale(locale, PATH)}`);
    const longest = await page.locator('.rich-text > p').evaluateAll((paragraphs) =>
      paragraphs
        .filter((one) => /^[\p{Script=Han}\p{P}]+$/u.test(one.textContent ?? ''))
        .map((one) => {
          const text = one.firstChild as Text;
          const range = document.createRange();
          const lines = new Map<number, number>();
          for (let at = 0; at < text.length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const top = Math.round(range.getBoundingClientRect().top);
            lines.set(top, (lines.get(top) ?? 0) + 1);
          }
          return Math.max(...lines.values());
        }),
    );
    // Lines of short paragraphs are evened out; the longest of all shows the measure.
    expect(Math.max(...longest), locale).toBeGreaterThanOrEqual(34);
    expect(Math.max(...longest), locale).toBeLessThanOrEqual(40);
  }
});

test('no line begins with a closing sign or ends with an opening one, and no number is parted from its unit', async ({
  page,
}) => {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const width of [375, 768, 1000, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${SITE}${inLocale(locale, PATH)}`);
      const wrong = await page.locator('.rich-text > :is(p, ul, ol)').evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          const signs: { sign: string; top: number; left: number }[] = [];
          const range = document.createRange();
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node as Text;
            if (text.parentElement?.closest('.cite a, sup')) continue;
            for (let at = 0; at < text.length; at += 1) {
              range.setStart(text, at);
              range.setEnd(text, at + 1);
              const { top, left, width: size, height } = range.getBoundingClientRect();
              if (size > 0) signs.push({ sign: text.data[at] ?? '', top: top + height, left });
            }
          }
          // A new line is lower by more than what is raised or lowered in a line.
          return signs.flatMap(({ sign, top, left }, at) => {
            const before = signs[at - 1];
            if (!before || top - before.top < 12 || left > before.left) return [];
            const isParted = /\d/.test(before.sign) && /[年月周位例人项次%]/u.test(sign);
            const isWrong =
              isParted ||
              /[\p{Pe}\p{Pf},.;:!?，。；：！？、]/u.test(sign) ||
              /[\p{Ps}\p{Pi}]/u.test(before.sign);
            return isWrong ? [`${before.sign}|${sign}`] : [];
          });
        }),
      );
      expect(wrong, `${locale} at ${width}`).toEqual([]);
    }
  }
});

test('articles lead to the ones before and after them, and learn of new ones', async ({ cms }) => {
  const make = (slug: string, day: string) =>
    cms.create('articles', {
      slug,
      title: `邻居${slug}`,
      summary: '摘要',
      body: body('正文'),
      source: { kind: 'original' },
      publishedAt: `${day}T02:00:00.000Z`,
      _status: 'published',
    });
  const first = await make('neighbour-a', '2001-01-10');
  const last = await make('neighbour-c', '2001-03-10');
  const links = async (slug: string) => {
    const { text } = await html(`/articles/${slug}`);
    return [...text.matchAll(/href="\/articles\/([^"]+)" rel="(prev|next)"/g)].map(
      ([, to, rel]) => `${rel} ${to}`,
    );
  };
  expect(await links('neighbour-a')).toEqual(['next neighbour-c']);
  expect(await links('neighbour-c')).toContain('prev neighbour-a');
  const middle = await make('neighbour-b', '2001-02-10');
  expect(await links('neighbour-a')).toEqual(['next neighbour-b']);
  expect(await links('neighbour-b')).toEqual(['prev neighbour-a', 'next neighbour-c']);
  expect(await links('neighbour-c')).toContain('prev neighbour-b');
  for (const { id } of [first, middle, last]) await cms.remove('articles', id);
});

test('a changed term shows on the next request, in the language that has it', async ({ cms }) => {
  const stored = (await cms.readGlobal('glossary')) as { terms: Record<string, unknown>[] };
  expect((await html(PATH)).text).toContain('辅助性T细胞17');
  await cms.global('glossary', {
    terms: stored.terms.map((term) =>
      term.term === 'Th17' ? { ...term, explanation: '改过的解释' } : term,
    ),
  });
  expect((await html(PATH)).text).toContain('改过的解释');
  expect((await html(`${PATH}.md`)).text).toContain('改过的解释');
  expect((await html(`/en${PATH}`)).text).not.toContain('改过的解释');
  await cms.global('glossary', { terms: stored.terms });
  expect((await html(PATH)).text).not.toContain('改过的解释');
});
