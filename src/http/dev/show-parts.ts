// Small pieces of which the development page's sections are made.
import { html } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { MailAddress } from '../../domain/message.ts';
import type { Html } from './page.ts';

type Words = Html | string | number;

export const rows = (pairs: readonly (readonly [string, Words])[]): Html =>
  html`<dl>${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** At most limits.development.rowsShown of them. */
export const list = (items: readonly Words[]): Html =>
  html`<ul>${items.slice(0, limits.development.rowsShown).map((item) => html`<li>${item}</li>`)}</ul>${cutRows(items.length, 'entries')}`;

export const cutRows = (count: number, what: string): Html | '' =>
  count > limits.development.rowsShown
    ? html`<p class="hint">${count - limits.development.rowsShown} ${what} more stand in the values below.</p>`
    : '';

export const showAddresses = (addresses: readonly MailAddress[]): string =>
  addresses.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ') || 'none';

export const wrongPill = (words: string): Html => html`<span class="pill wrong">${words}</span>`;

export const showMilliseconds = (milliseconds: number): string =>
  milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
