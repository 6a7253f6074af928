// A notice as a message of Slack's incoming webhooks. All words are `rich_text` elements, which Slack shows as they are: markup,
// mentions and links are elements of their own there, and none is ever made. Pure.
// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
import { limits } from '../../src/domain/limits.ts';
import { plainLine } from '../../src/domain/notice-text.ts';
import type { ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Notice } from '../../src/ports/notifier.ts';

const { titleCharactersMax, lineCharactersMax, linesMax } = limits.notifier;

export function toMessage({ title, lines, urgency, reference }: Notice): object {
  const head = plainLine(urgency === 'high' ? `Urgent: ${title}` : title, titleCharactersMax);
  const rest = [...lines.slice(0, linesMax), `In Waybill: ${reference.text}`].map((line) =>
    plainLine(line, lineCharactersMax),
  );
  const words = (text: string, isBold: boolean) => ({
    type: 'text',
    text,
    ...(isBold ? { style: { bold: true } } : {}),
  });
  return {
    // What a phone's notification shows: this one is read for markup, so its three control characters are escaped.
    text: escapeControls(head),
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [words(head, true), words(`\n${rest.join('\n')}`, false)] }],
      },
    ],
  };
}

/** https://docs.slack.dev/messaging/formatting-message-text, Escaping text. */
const escapeControls = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A 2xx has been taken: null. */
export function kindOfAnswer(status: number): ConnectorErrorKind | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return 'auth';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status >= 300 && status < 500 ? 'rejected' : 'unavailable';
}

/** Seconds, from a number or from a date beside the answer's own (RFC 9110, 10.2.3); null where it is missing or no time. */
export function readRetryAfter(value: string | null, date: string | null): number | null {
  if (value === null) return null;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(date ?? '')) / 1_000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** https, or this very machine for tests; nothing that fetch would send elsewhere or refuse. */
export function isSafeWebhook(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}
