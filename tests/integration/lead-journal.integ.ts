/** Enquiries that the database cannot store: kept on the disk, taken in once (T07). */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Enquiry } from '../../src/features/leads/enquiry.ts';
import { journalEnquiry } from '../../src/features/leads/journal/journal-enquiry.ts';
import { takeInJournal } from '../../src/features/leads/journal/take-in-journal.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { submitEnquiry } from '../../src/features/leads/submit-enquiry.ts';
import { seal } from '../../src/lib/seal.ts';
import { openCms } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';

const directory = join(process.env.DATA_DIR ?? '', 'journal');
const rejected = join(directory, 'rejected');
const files = (folder = directory) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});
beforeEach(() => {
  rmSync(directory, { recursive: true, force: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const stored = async (...references: string[]) =>
  (
    await cms.find({
      collection: 'leads',
      where: { reference: { in: references } },
      sort: 'id',
      pagination: false,
      depth: 0,
    })
  ).docs;

/** With the table of enquiries away, as after a restore that went wrong. */
async function withoutTable(work: () => Promise<void>): Promise<void> {
  await cms.db.drizzle.execute('alter table leads rename to leads_away');
  try {
    await work();
  } finally {
    await cms.db.drizzle.execute('alter table leads_away rename to leads');
  }
}

/** Journals enquiries as if they had come one second after the other, the last one just now. */
async function journalInOrder(enquiries: Enquiry[]): Promise<void> {
  for (const [index, enquiry] of enquiries.entries()) {
    await journalEnquiry(enquiry);
    const seconds = Date.now() / 1000 - (enquiries.length - index);
    utimesSync(join(directory, enquiry.reference), seconds, seconds);
  }
}

test('T07: what the database cannot store is on the disk, sealed, and once; then it is taken in whole', async () => {
  const enquiry = makeEnquiry(
    { message: '只在磁盘上', phone: '+8613700137000' },
    { attribution: { utmSource: 'baidu' }, addressKey: 'k', held: true },
  );
  await withoutTable(async () => {
    expect(await submitEnquiry(enquiry)).toBe('journaled');
    const later = { ...enquiry, receivedAt: new Date(Date.now() + 5000).toISOString() };
    const again = Array.from({ length: 20 }, () => submitEnquiry(later));
    expect(new Set(await Promise.all(again))).toEqual(new Set(['journaled']));
  });
  expect(files()).toEqual([enquiry.reference]);
  const path = join(directory, enquiry.reference);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(path);
  for (const text of ['只在磁盘上', '13700137000', enquiry.lead.email, '王小明']) {
    expect(bytes.includes(text)).toBe(false);
    expect(Buffer.from(bytes.toString(), 'base64url').includes(text)).toBe(false);
  }

  expect(await takeInJournal(cms)).toBe(1);
  expect(files()).toEqual([]);
  const [lead, ...more] = await stored(enquiry.reference);
  expect(more).toEqual([]);
  expect(lead).toMatchObject({ message: '只在磁盘上', phone: '+8613700137000', held: true });
  expect(lead).toMatchObject({ utmSource: 'baidu', addressKey: 'k' });
  expect(lead?.createdAt).toBe(enquiry.receivedAt);
  expect(await submitEnquiry(enquiry)).toBe('stored');
});

test('what was stored before its file was removed is there once', async () => {
  const enquiry = makeEnquiry();
  await storeEnquiry(cms, enquiry);
  await journalEnquiry(enquiry);
  expect(await takeInJournal(cms)).toBe(1);
  expect(await stored(enquiry.reference)).toHaveLength(1);
  expect(files()).toEqual([]);
});

test('the oldest are taken in first, at most a hundred in a round', async () => {
  const enquiries = Array.from({ length: 103 }, () => makeEnquiry());
  await journalInOrder(enquiries);
  expect(await takeInJournal(cms)).toBe(100);
  expect(files().sort()).toEqual(
    enquiries
      .slice(100)
      .map(({ reference }) => reference)
      .sort(),
  );
  expect(await takeInJournal(cms)).toBe(3);
  const references = enquiries.map(({ reference }) => reference);
  expect((await stored(...references)).map(({ reference }) => reference)).toEqual(references);
});

test('T03: two workers at once: each enquiry is there once', async () => {
  const enquiries = Array.from({ length: 30 }, () => makeEnquiry());
  await journalInOrder(enquiries);
  const taken = await Promise.all([takeInJournal(cms), takeInJournal(cms), takeInJournal(cms)]);
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(30);
  expect(await stored(...enquiries.map(({ reference }) => reference))).toHaveLength(30);
  expect(files()).toEqual([]);
});

test('what cannot be opened or stored is set aside with an error, the rest is taken in', async () => {
  const error = vi.spyOn(cms.logger, 'error');
  const refused = makeEnquiry({ message: `零\0字节` });
  const good = makeEnquiry();
  const renamed = makeEnquiry();
  await journalInOrder([refused, renamed, good]);
  renameSync(join(directory, renamed.reference), join(directory, 'a'.repeat(20)));
  writeFileSync(join(directory, 'b'.repeat(20)), seal('another-purpose', JSON.stringify(good)));
  writeFileSync(join(directory, 'c'.repeat(20)), seal('lead-journal', '{"reference":"c"}'));
  writeFileSync(join(directory, 'd'.repeat(20)), '');

  expect(await takeInJournal(cms)).toBe(1);
  expect(await stored(good.reference, refused.reference, renamed.reference)).toHaveLength(1);
  expect(files()).toEqual([]);
  expect(files(rejected).sort()).toEqual(
    [refused.reference, ...['a', 'b', 'c', 'd'].map((letter) => letter.repeat(20))].sort(),
  );
  expect(error).toHaveBeenCalledTimes(5);
  expect(JSON.stringify(error.mock.calls)).not.toContain('字节');

  // Named rightly and put back, it is taken in.
  renameSync(join(rejected, 'a'.repeat(20)), join(directory, renamed.reference));
  expect(await takeInJournal(cms)).toBe(1);
  expect(await stored(renamed.reference)).toHaveLength(1);
});

test('while the database cannot store, the files stay and are tried again a minute later', async () => {
  const warn = vi.spyOn(cms.logger, 'warn');
  const enquiries = Array.from({ length: 5 }, () => makeEnquiry());
  await journalInOrder(enquiries);
  await withoutTable(async () => {
    expect(await takeInJournal(cms)).toBe(0);
  });
  expect(warn).toHaveBeenCalledTimes(3);
  expect(files()).toHaveLength(5);
  expect(files(directory)).not.toContain('rejected');
  // The three that failed stand back; the others go at once.
  expect(await takeInJournal(cms)).toBe(2);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect(await takeInJournal(cms)).toBe(3);
  expect(await stored(...enquiries.map(({ reference }) => reference))).toHaveLength(5);
});

test('what a process left unfinished is no enquiry, and is cleared away after an hour', async () => {
  mkdirSync(directory, { recursive: true });
  const unfinished = join(directory, `${'e'.repeat(20)}.0011.new`);
  writeFileSync(unfinished, 'half');
  expect(await takeInJournal(cms)).toBe(0);
  expect(files()).toHaveLength(1);
  utimesSync(unfinished, 0, 0);
  await takeInJournal(cms);
  expect(files()).toEqual([]);
});

test('T07: where the disk cannot keep it either, nobody is thanked', async () => {
  await withoutTable(async () => {
    writeFileSync(directory, 'a file in the place of the folder');
    await expect(submitEnquiry(makeEnquiry())).rejects.toThrow();
    rmSync(directory);

    mkdirSync(directory);
    for (let index = 0; index < 9_999; index += 1) {
      writeFileSync(join(directory, String(index).padStart(20, '0')), '');
    }
    const last = makeEnquiry();
    expect(await submitEnquiry(last)).toBe('journaled');
    await expect(submitEnquiry(makeEnquiry())).rejects.toThrow('The journal is full');
    // What is in it stays acknowledged.
    expect(await submitEnquiry(last)).toBe('journaled');
    rmSync(directory, { recursive: true });

    mkdirSync(directory);
    const large = join(directory, 'f'.repeat(20));
    writeFileSync(large, '');
    truncateSync(large, 256 * 1024 * 1024 - 100);
    await expect(submitEnquiry(makeEnquiry())).rejects.toThrow('The journal is full');
    expect(files()).toEqual(['f'.repeat(20)]);
  });
});
