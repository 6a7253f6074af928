// Our RFC 5322 bytes -> what Graph is told of a draft: subject, body, recipients, and those headers that it takes. Called by
// drafts.ts. Source: learn.microsoft.com/graph/api/resources/message (internetMessageHeaders: x- only, at most five).
import PostalMime, { type Address } from 'postal-mime';

export interface DraftContent {
  readonly subject: string;
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string };
  readonly toRecipients: readonly GraphRecipient[];
  readonly ccRecipients: readonly GraphRecipient[];
  readonly bccRecipients: readonly GraphRecipient[];
}
export interface GraphRecipient {
  readonly emailAddress: { readonly name?: string; readonly address: string };
}
export interface DraftAttachment {
  readonly '@odata.type': '#microsoft.graph.fileAttachment';
  readonly name: string;
  readonly contentType: string;
  readonly contentBytes: string;
}

export interface GraphDraft {
  readonly content: DraftContent;
  readonly attachments: readonly DraftAttachment[];
  /** With angle brackets, as Graph's filter wants it; null where it answers nothing. */
  readonly inReplyTo: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** For machines (RFC 3834); Graph takes it only as a named property. */
  readonly autoSubmitted: string | null;
}

const OUR_HEADERS = ['x-waybill-id', 'x-auto-response-suppress'] as const;

export async function readDraft(raw: Uint8Array): Promise<GraphDraft> {
  const mail = await PostalMime.parse(raw);
  const fieldOf = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  return {
    content: {
      subject: mail.subject ?? '',
      body: mail.html ? { contentType: 'html', content: mail.html } : { contentType: 'text', content: mail.text ?? '' },
      toRecipients: recipientsOf(mail.to),
      ccRecipients: recipientsOf(mail.cc),
      bccRecipients: recipientsOf(mail.bcc),
    },
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: filename ?? 'attachment',
      contentType: mimeType,
      contentBytes: Buffer.from(content as ArrayBuffer).toString('base64'),
    })),
    inReplyTo: /<[^<>\s]{1,900}>/.exec(mail.inReplyTo ?? '')?.[0] ?? null,
    headers: OUR_HEADERS.flatMap((name) => {
      const value = fieldOf(name);
      return value ? [{ name, value }] : [];
    }),
    autoSubmitted: fieldOf('auto-submitted') ?? null,
  };
}

const recipientsOf = (addresses: readonly Address[] | undefined): readonly GraphRecipient[] =>
  (addresses ?? [])
    .flatMap((entry) => (entry.group ? entry.group : [entry]))
    .flatMap(({ name, address }) => (address ? [{ emailAddress: { ...(name ? { name } : {}), address } }] : []));
