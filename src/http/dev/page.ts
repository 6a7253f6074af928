// The frame of every page of the development tool: head, navigation, style and the little script. Every value is escaped by Hono's `html`.
import { hash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export type Html = ReturnType<typeof html>;

const sourceOf = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** Lets in this very style and script and nothing else. Style attributes are let in for the HTML of mails: its frame, which runs no script, is
 * held to this policy too, and with no source for images they can fetch nothing. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${sourceOf(STYLE)}`,
  `style-src-elem ${sourceOf(STYLE)}`,
  "style-src-attr 'unsafe-inline'",
  `script-src ${sourceOf(SCRIPT)}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type Place = 'forge' | 'runs' | 'mails' | 'prompts';

export interface Frame {
  readonly title: string;
  readonly place: Place;
  readonly brandName: string;
  /** The language model to which masked mails go; null where nothing leaves this machine. */
  readonly modelName: string | null;
  /** Places that this desk has. */
  readonly places: readonly Place[];
}

const PLACES: Record<Place, { readonly path: string; readonly words: string }> = {
  forge: { path: '/', words: 'Forge' },
  runs: { path: '/runs', words: 'Runs' },
  mails: { path: '/mails', words: 'Stored mails' },
  prompts: { path: '/prompts', words: 'Prompts' },
};

export const renderPage = (
  { title, place, brandName, modelName, places }: Frame,
  body: Html | '',
): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Waybill development</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<div class="brand">Waybill <span class="tag">development</span></div>
<nav aria-label="Pages">${places.map((each) => navigationLink(each, place))}</nav>
<div class="desk">${brandName}<span class="quiet"> · ${modelName === null ? 'nothing leaves this machine' : `only ${modelName} is asked`}</span></div>
</header>
<main id="main">${body}</main>
<script>${raw(SCRIPT)}</script>
</body>
</html>`;

const navigationLink = (each: Place, current: Place): Html =>
  html`<a href="${PLACES[each].path}"${each === current ? raw(' aria-current="page"') : ''}>${PLACES[each].words}</a>`;

/** What was wrong with what was typed, or with a file. */
export const faultBox = (faults: readonly string[]): Html | '' =>
  faults.length === 0
    ? ''
    : html`<div class="fault" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`;

export const tokenField = (token: string): Html => html`<input type="hidden" name="token" value="${token}">`;
