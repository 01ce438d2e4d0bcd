import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
  TracerProvider,
} from '@opentelemetry/sdk-trace';

/** What may leave this machine. Addresses hold what visitors search for, messages what they wrote. */
const ATTRIBUTES = new Set([
  'http.request.method',
  'http.response.status_code',
  'http.method',
  'http.status_code',
  'http.route',
  'next.route',
  'next.span_type',
  'next.page',
  'site.cache',
  'site.request',
]);
/** Names without an address, or with one of our routes in it. */
const NAME = /^[\w .()-]+( \/(?:[\w.()*/-]|\[\w+\]|\{\w+\})*)?$/;
const SEARCH = /\/search\/[^*]/;

/** A span as it may be told of. */
export function discreet(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([key]) => ATTRIBUTES.has(key)),
  );
  const speaking = NAME.test(span.name) && !SEARCH.test(span.name);
  return Object.create(span, {
    name: { value: speaking ? span.name : String(attributes['next.span_type'] ?? 'span') },
    attributes: { value: attributes },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;
}

/**
 * Sends traces where the standard variables say (`OTEL_EXPORTER_OTLP_ENDPOINT` and the like); Next's
 * own spans hang below ours. Loaded only where it is switched on.
 * @returns sends what is left, and stops
 */
export function startTracing(): () => Promise<void> {
  const collector = new OTLPTraceExporter();
  const exporter: SpanExporter = {
    export: (spans, done) => collector.export(spans.map(discreet), done),
    forceFlush: () => collector.forceFlush(),
    shutdown: () => collector.shutdown(),
  };
  const provider = new TracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({
        'service.name': process.env.OTEL_SERVICE_NAME || 'site',
      }),
    ),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  return () => provider.shutdown();
}
