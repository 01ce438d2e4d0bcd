import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { log } from '#lib/log.ts';
import { body, references, render } from './sample-body.tsx';

beforeEach(() => {
  vi.spyOn(log(), 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const glossary = ['NCT', 'a', '见'].map((term) => ({ term, expansion: '', explanation: term }));

it('never makes the page fail', () => {
  const types = fc.constantFrom(
    'text',
    'paragraph',
    'heading',
    'list',
    'listitem',
    'quote',
    'link',
    'autolink',
    'block',
    'linebreak',
    'tab',
    'odd',
  );
  const blockTypes = fc.constantFrom('part', 'figure', 'callout', 'trialTable', 'chart', 'odd');
  const json = fc.jsonValue({ maxDepth: 3 });
  const trial = fc.record(
    {
      id: json,
      title: json,
      registryId: json,
      participants: json,
      year: json,
      status: json,
      arms: json,
      outcomes: json,
    },
    { requiredKeys: ['title'] },
  );
  const fields = fc.record(
    {
      blockType: blockTypes,
      title: json,
      text: json,
      caption: json,
      image: json,
      url: json,
      linkType: fc.constantFrom('internal', 'custom'),
      doc: json,
      max: json,
      unit: json,
      source: json,
      tone: json,
      trials: fc.oneof(json, fc.array(fc.oneof(json, trial))),
      bars: fc.oneof(json, fc.array(fc.record({ label: json, value: fc.double(), note: json }))),
    },
    { requiredKeys: [] },
  );
  const { node } = fc.letrec<{ node: unknown; children: unknown }>((tie) => ({
    children: fc.oneof({ maxDepth: 5 }, json, fc.array(tie('node'), { maxLength: 4 })),
    node: fc.record(
      {
        type: fc.oneof(types, json),
        tag: fc.oneof(fc.constantFrom('h1', 'h2', 'h3'), json),
        text: fc.oneof(fc.string(), fc.constant('见[1-3]NCT02997878'), json),
        format: json,
        fields: fc.oneof(fields, json),
        children: tie('children'),
        listType: json,
        start: json,
      },
      { requiredKeys: ['type'] },
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        json,
        fc.array(node).map((nodes) => body(...nodes)),
      ),
      (value) => {
        expect(typeof render(value, references, glossary)).toBe('string');
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);
