import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { discreet } from './tracing.ts';

const span = (name: string, attributes: Record<string, string | number> = {}) =>
  ({
    name,
    attributes,
    events: [{ name: 'exception', attributes: { 'exception.message': 'of 王小明' } }],
    status: { code: 2, message: 'of 王小明' },
  }) as unknown as ReadableSpan;

test('T50: of a span only what names no one is told', () => {
  const told = discreet(
    span('GET /articles/*', { 'http.route': '/articles/*', 'http.target': '/search?q=王小明' }),
  );
  expect(told.name).toBe('GET /articles/*');
  expect(told.attributes).toEqual({ 'http.route': '/articles/*' });
  expect(told.events).toEqual([]);
  expect(told.status).toEqual({ code: 2 });
});

test.each([
  'GET /search?q=王小明',
  'GET /zh-CN/search/546L5bCP5piO',
  'fetch GET https://example.com/?mail=a@example.com',
])('a name that may hold somebody’s words is replaced: %s', (name) => {
  expect(discreet(span(name, { 'next.span_type': 'BaseServer.handleRequest' })).name).toBe(
    'BaseServer.handleRequest',
  );
  expect(discreet(span(name)).name).toBe('span');
});

test.each([
  'render route (app) /[locale]/articles/[slug]',
  'GET /{page}',
  'GET /search/*',
  'resolve page components',
])('a name of a kind of page stays: %s', (name) => {
  expect(discreet(span(name)).name).toBe(name);
});
