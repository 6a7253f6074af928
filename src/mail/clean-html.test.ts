import { describe, expect, test } from 'vitest';
import { htmlToText } from './html-text.ts';
import { splitText } from './split-text.ts';

describe('what a reader sees is kept', () => {
  test.each([
    [
      'in an element that sets a size inside one that sets none',
      '<td style="font-size:0"><span style="font-size:14px">SEEN</span></td>',
    ],
    [
      'in an element that is visible inside one that is not',
      '<div style="visibility:hidden"><p style="visibility:visible">SEEN</p></div>',
    ],
    [
      'in an element that sets a colour inside a white one',
      '<div style="color:#fff"><p style="color:#222">SEEN</p></div>',
    ],
    ['white on a picture', '<div style="background:url(a.png) #fff;color:#fff">SEEN</div>'],
    ['white on a black cell', '<table bgcolor="#000000"><tr><td><font color="white">SEEN</font></td></tr></table>'],
    [
      'hidden on small screens alone',
      '<style>@media (max-width:600px){.wide{display:none} .x{opacity:0}}</style><p class="wide">SEEN</p>',
    ],
    ['where the head is never closed', '<html><head><title>T</title><p>SEEN</p>'],
    ['of no height without cutting off', '<div style="height:0">SEEN</div>'],
    ['in a sheet that hides another class', '<style>.other{display:none}</style><p class="x">SEEN</p>'],
  ])('%s', (_, html) => expect(htmlToText(html)).toEqual({ text: 'SEEN', hidden: '', hidesOwnWords: false }));
});

describe('what a reader does not see is kept apart', () => {
  test.each([
    ['white inside a white element', '<div style="color:white"><p>SECRET</p></div>'],
    ['nearly white', '<p style="color:#fdfdfe">SECRET</p>'],
    ['transparent', '<p style="color:rgba(0,0,0,0)">SECRET</p>'],
    ['tiny by the short form', '<p style="font:0/0 a">SECRET</p>'],
    ['one pixel', '<p style="font-size: 1px">SECRET</p>'],
    ['invisible', '<p style="visibility:hidden">SECRET</p>'],
    ['hidden by its id', '<style>#p{display:none}</style><p id="p">SECRET</p>'],
    ['with an entity in the middle it stays one line', '<p hidden>SEC&#82;ET</p>'],
  ])('%s', (_, html) =>
    expect(htmlToText(`<p>Hello</p>${html}`)).toEqual({ text: 'Hello', hidden: 'SECRET', hidesOwnWords: true }),
  );
});

describe('quoted mail is told by the marks of each client, in any language', () => {
  const headers =
    '<b>Von:</b> Shop &lt;a@b.example&gt;<br><b>Gesendet:</b> Mittwoch, 18. November 2026 09:00<br><b>An:</b> Max<br><b>Betreff:</b> Bestellung';
  test.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">ke 18. marrask. 2026 klo 9.00 Shop (a@b.example) kirjoitti:</div><blockquote class="gmail_quote">OLD</blockquote></div>',
    ],
    [
      'Outlook for Windows',
      `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${headers}</p></div></div><p>OLD</p>`,
    ],
    ['Outlook on the web', `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${headers}</div><div>OLD</div>`],
    [
      'Apple Mail',
      '<blockquote type="cite"><div>On 18 Nov 2026, at 09:00, Shop &lt;a@b.example&gt; wrote:</div><div>OLD</div></blockquote>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Le 18/11/2026 à 09:00, Shop a écrit :<br></div><blockquote type="cite" cite="mid:x">OLD</blockquote>',
    ],
    [
      'Yahoo',
      '<div class="yahoo_quoted"><div>Il mercoledì 18 novembre 2026 alle ore 09:00:00 CET, Shop &lt;a@b.example&gt; ha scritto: </div><div>OLD</div></div>',
    ],
    [
      'Proton',
      '<div class="protonmail_quote">On Wednesday, November 18th, 2026 at 9:00 AM, Shop &lt;a@b.example&gt; wrote:<br><blockquote class="protonmail_quote">OLD</blockquote></div>',
    ],
    ['GMX', `<div name="quote" style="border-left:2px solid #C3D9E5;"><div>${headers}</div><div>OLD</div></div>`],
    ['a client without marks', '<p>26.06.2026, 14:41, "Shop" &lt;a@b.example&gt;:</p><blockquote>OLD</blockquote>'],
  ])('%s', (_, quote) => {
    const { fresh, quoted } = splitText(htmlToText(`<div>Where is it</div>${quote}`).text, { subject: 'Re: Order' });
    expect(fresh).toBe('Where is it');
    expect(quoted).toContain('OLD');
  });

  test('an indented piece of the own text is no quote', () => {
    const html =
      '<div>Send it to:</div><blockquote style="margin:0 0 0 40px"><div>12 Rose Lane, Leeds</div></blockquote><div>Thanks</div>';
    expect(splitText(htmlToText(html).text, { subject: 'Order' }).fresh).toBe(
      'Send it to:\n12 Rose Lane, Leeds\nThanks',
    );
  });

  test('the mark itself in the words of a mail does nothing', () => {
    const { fresh } = splitText(htmlToText('<p>one</p><p>\u241e</p><p>two</p>').text, { subject: 'x' });
    expect(fresh).toContain('two');
  });
});

test('the hidden preview line of a notice that is quoted is not the writer’s, and is read all the same', () => {
  const preview = '<div style="display:none">Great news inside</div><p>Your parcel has left us.</p>';
  const quoted = `<div>Where is it?</div><div class="gmail_quote"><div class="gmail_attr">On Monday Desk wrote:</div><blockquote type="cite">${preview}</blockquote></div>`;
  expect(htmlToText(quoted)).toMatchObject({ hidden: 'Great news inside', hidesOwnWords: false });
  expect(htmlToText(`<div>Where is it?</div>${preview}`)).toMatchObject({ hidesOwnWords: true });
  expect(htmlToText('<p>Hello</p><div style="display:none">&zwnj;&nbsp;&#847;</div>')).toMatchObject({
    hidesOwnWords: false,
  });
});
