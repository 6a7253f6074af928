// The marks by which mail clients tell quoted mail in HTML, whatever its language. Called by clean-html.ts. Collected from
// what Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton, Zoho and GMX write.
import { readAttribution } from './attribution.ts';

/** Of an element, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** What Outlook, Yahoo, Proton and Zoho put around quoted mail. */
const QUOTE_IDS =
  /^(?:divrplyfwdmsg|appendonsend|replysplit|x_divrplyfwdmsg|mail-editor-reference-message-container|yiv\d{0,20}replyfwd)$/iu;
const QUOTE_CLASSES =
  /(?:^|\s)(?:yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|gmail_quote_container|gmail_attr|outlookmessageheader|moz-cite-prefix)(?:\s|$)/iu;
const OUTLOOK_RULE = /border:none;border-top:solid(?:windowtext|#e1e1e1|#b5c4df)/u;

/** Whether quoted mail begins with this element, to the end of the mail or of its blockquote. */
export function beginsQuote(attributes: Attributes): boolean {
  const { id, class: classes, style } = attributes;
  if (id !== undefined && QUOTE_IDS.test(id)) return true;
  if (classes !== undefined && QUOTE_CLASSES.test(classes.slice(0, 500))) return true;
  return style !== undefined && OUTLOOK_RULE.test(style.slice(0, 500).toLowerCase().replace(/\s/gu, ''));
}

/** Clients mark the blockquotes of quoted mail; without a mark it is an indented piece of the writer's own text. */
export function isQuoting({ type, cite, class: classes, style }: Attributes): boolean {
  if (type === 'cite' || cite !== undefined) return true;
  return /quote|cite/iu.test((classes ?? '').slice(0, 500)) || /border-left/iu.test((style ?? '').slice(0, 1_000));
}

const TAIL_PIECES = 40;
const ATTRIBUTION_LINES_MAX = 5;

/** Whether the text written last is "On …, Anna wrote:". */
export function followsAttribution(out: readonly string[]): boolean {
  const lines = out
    .slice(-TAIL_PIECES)
    .join('')
    .replace(/<\/?span>/gu, '')
    .replace(/<[^<>]{1,15}>/gu, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const first = Math.max(0, lines.length - ATTRIBUTION_LINES_MAX);
  return lines.slice(first).some((_, index) => readAttribution(lines, first + index)?.end === lines.length);
}
