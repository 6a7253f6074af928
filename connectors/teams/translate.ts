// A notice as an Adaptive Card for a webhook of Teams Workflows. All words are TextRuns, which know no Markdown; a mention would need
// an entry in `msteams.entities`, and none is ever made. Pure. https://adaptivecards.io/explorer/TextRun.html
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
  const paragraph = (text: string, look: object) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: withoutMention(text), ...look }],
  });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            paragraph(head, {
              weight: 'Bolder',
              size: 'Medium',
              ...(urgency === 'high' ? { color: 'Attention' } : {}),
            }),
            ...rest.map((line) => paragraph(line, {})),
          ],
        },
      },
    ],
  };
}

/** Teams looks for <at> in every text of a card, and replaces {{…}} in it. */
const withoutMention = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('{{', '{ {');

/** null: it was taken. The older connectors answered 200 and said in words that Teams had taken nothing. */
export function kindOfAnswer(status: number, answer: string): ConnectorErrorKind | null {
  if (status >= 200 && status < 300) {
    if (!/webhook message delivery failed/iu.test(answer)) return null;
    return /\b429\b/u.test(answer) ? 'rate_limited' : 'rejected';
  }
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
