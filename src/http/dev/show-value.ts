// Any value of the pipeline as text that a person can read: JSON, with bytes counted instead of printed, and cut within limits.
import { html } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { Html } from './page.ts';

/** Never throws; what is cut says so. */
export function printValue(value: unknown): string {
  const { valueCharactersShown } = limits.development;
  const text = typeof value === 'string' ? value : (JSON.stringify(simplify(value, 0), null, 2) ?? String(value));
  if (text.length <= valueCharactersShown) return text;
  return `${text.slice(0, valueCharactersShown)}\n… and ${text.length - valueCharactersShown} characters more`;
}

export const showValue = (value: unknown): Html => html`<pre tabindex="0">${printValue(value)}</pre>`;

export const foldedValue = (title: string, value: unknown): Html =>
  html`<details><summary>${title}</summary>${showValue(value)}</details>`;

function simplify(value: unknown, depth: number): unknown {
  const { valueItemsShown, valueDepthMax } = limits.development;
  if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`;
  if (value instanceof Promise) return '(a promise)';
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (ArrayBuffer.isView(value)) return `(${value.byteLength} bytes of numbers)`;
  if (typeof value === 'function') return '(a function)';
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= valueDepthMax) return '(deeper than is shown)';
  if (value instanceof Map || value instanceof Set) return simplify([...value], depth);
  if (Array.isArray(value)) {
    const shown: unknown[] = value.slice(0, valueItemsShown).map((item) => simplify(item, depth + 1));
    return value.length > valueItemsShown ? [...shown, `… and ${value.length - valueItemsShown} more`] : shown;
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, simplify(each, depth + 1)]));
}
