// The few pages that an admin sees who connects a mailbox by a link, and the plain frame of every page under a link. Every value is escaped by
// Hono's `html`. Called by connect-routes.ts, source-pages.ts and satisfaction-pages.ts.
import { hash } from 'node:crypto';
import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; background: light-dark(#f4f5f7, #17191c); }
main { box-sizing: border-box; width: min(30rem, 100vw); padding: 2rem; background: light-dark(#fff, #22252a); border: 1px solid light-dark(#dfe2e6, #363a41); border-radius: 12px; }
h1 { margin: 0 0 1rem; font-size: 1.25rem; }
p { margin: 0 0 1rem; }
a { color: light-dark(#1f5fbf, #8db8f5); }
.mailbox { font-weight: 600; overflow-wrap: anywhere; }
.small { color: light-dark(#5b626c, #a3aab4); font-size: 0.875rem; margin: 0; }
.wrong { padding: 0.75rem 1rem; border-radius: 8px; background: light-dark(#fdecea, #4a1f1b); color: light-dark(#8a1c12, #ffd9d4); }
.checks { margin: 0 0 1rem; padding: 0; list-style: none; }
.checks li { padding: 0.5rem 0 0.5rem 1.75rem; position: relative; border-top: 1px solid light-dark(#dfe2e6, #363a41); overflow-wrap: anywhere; }
.checks li::before { position: absolute; left: 0; font-weight: 700; }
.checks .fine::before { content: '✓'; color: light-dark(#1c7c3a, #7fd69a); }
.checks .missing::before { content: '✗'; color: light-dark(#b3261e, #ffb4ab); }
.checks .small { display: block; }
label { display: block; margin-bottom: 1rem; font-weight: 600; }
input, textarea { box-sizing: border-box; display: block; width: 100%; margin-top: 0.25rem; padding: 0.6rem 0.75rem; font: inherit; color: inherit; background: light-dark(#fff, #17191c); border: 1px solid light-dark(#8b929c, #6b727c); border-radius: 8px; }
button { width: 100%; margin-bottom: 1rem; padding: 0.7rem 1rem; font: inherit; font-weight: 600; color: #fff; background: #1f5fbf; border: 0; border-radius: 8px; cursor: pointer; }
button:hover { background: #184c99; }
button.second { color: inherit; background: none; border: 1px solid light-dark(#8b929c, #6b727c); }
button.second:hover { background: light-dark(#f4f5f7, #17191c); }
:focus-visible { outline: 3px solid #7fb0f5; outline-offset: 2px; }
`;

/** For a Content-Security-Policy that lets in this very style and nothing else. */
export const STYLE_SOURCE = `'sha256-${hash('sha256', STYLE, 'base64')}'`;

/** In English and by Waybill, where nothing else is said. */
export const page = (
  title: string,
  body: Html,
  { language = 'en', brandName = 'Waybill' }: { readonly language?: string; readonly brandName?: string } = {},
): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${brandName}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`;

export const wrongBox = (wrong: string | null): Html | '' =>
  wrong === null ? '' : html`<p class="wrong" role="alert">${wrong}</p>`;

const PROMISE =
  'Waybill will read this mailbox, mark its mail and leave drafts. Nothing is sent without a person until you say so.';

/** Before a person goes to Google or Microsoft. */
export const grantPage = (mailbox: string, provider: string): Html =>
  page(
    'Connect a mailbox',
    html`<p><span class="mailbox">${mailbox}</span></p><p>${PROMISE}</p>
<form method="post"><button type="submit">Continue to ${provider}</button></form>
<p class="small">Sign in there as this mailbox’s account, and leave every right ticked.</p>`,
  );

interface PasswordPage {
  readonly mailbox: string;
  readonly user: string;
  readonly host: string;
  readonly wrong: string | null;
}
export const passwordPage = ({ mailbox, user, host, wrong }: PasswordPage): Html =>
  page(
    'Connect a mailbox',
    html`<p><span class="mailbox">${mailbox}</span></p><p>${PROMISE}</p>${wrongBox(wrong)}
<form method="post" autocomplete="off">
<label>Password of ${user} at ${host}<input type="password" name="password" autocomplete="off" required autofocus></label>
<button type="submit">Connect</button></form>
<p class="small">The password is kept encrypted, and shown to nobody.</p>`,
  );

/** `whyNotWatched` says what is left to do; null where nothing is. */
export const connectedPage = (mailbox: string, whyNotWatched: string | null, isFromPage = false): Html =>
  page(
    'The mailbox is connected',
    html`<p><span class="mailbox">${mailbox}</span></p>
<p>${whyNotWatched ?? 'It is watched from now on. Mail that arrives gets a draft in its thread; what may leave without a person is yours to say.'}</p>
${isFromPage ? BACK : html`<p class="small">You can close this page.</p>`}`,
  );

const BACK = html`<p><a href="/connections">Back to the connections</a></p>`;

export const problemPage = (text: string, isFromPage = false): Html =>
  page('This did not work', html`${wrongBox(text)}${isFromPage ? BACK : ''}`);
