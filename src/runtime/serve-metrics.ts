// GET /metrics on Node, as Prometheus reads it: for who is on this machine itself, or has the token (WAYBILL_METRICS_TOKEN). Mounted by `waybill start`.
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { showsToken } from '../http/shows-token.ts';
import { METRICS, type Meter, type Metric, type MetricName } from './metrics.ts';

/** Seconds: a mail that is handled from memory, one that asks slow vendors, one that waited for its turn, one for a day. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3_600, 14_400, 86_400];

export interface ServedMetrics extends Meter {
  readonly routes: Hono;
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;

/** `sample` sets the gauges before each answer. `token` of fewer than 16 characters counts as none. */
export function openMetrics({
  token,
  sample,
}: {
  readonly token: string | undefined;
  readonly sample: (meter: Meter) => void;
}): ServedMetrics {
  const registry = new Registry();
  const notes = new Map<string, (label: string, value: number) => void>();
  for (const [name, metric] of Object.entries(METRICS)) notes.set(name, register(registry, name, metric));
  const meter: Meter = { note: (name: MetricName, label, value) => notes.get(name)?.(label, value) };
  const routes = new Hono();
  routes.get('/metrics', async (context) => {
    const { headers } = context.req.raw;
    const isKnown = token !== undefined && token.length >= 16 && showsToken(headers, token);
    // A proxy on this machine speaks for somebody else.
    const isForwarded = headers.has('x-forwarded-for') || headers.has('forwarded');
    const isHere = !isForwarded && LOOPBACK.test(getConnInfo(context).remote.address ?? '');
    if (!isKnown && !isHere) return context.text('Not for you to read.\n', 403);
    sample(meter);
    return context.text(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
  return { ...meter, routes };
}

function register(
  registry: Registry,
  name: string,
  { kind, label, help }: Metric,
): (label: string, value: number) => void {
  const labelNames = label === null ? [] : [label];
  const options = { name, help, labelNames, registers: [registry] };
  const of = (value: string): Record<string, string> => (label === null ? {} : { [label]: value });
  if (kind === 'counter') {
    const counter = new Counter(options);
    return (value, by) => counter.inc(of(value), by);
  }
  if (kind === 'gauge') {
    const gauge = new Gauge(options);
    return (value, now) => gauge.set(of(value), now);
  }
  const histogram = new Histogram({ ...options, buckets: BUCKETS });
  return (value, seconds) => histogram.observe(of(value), seconds);
}
