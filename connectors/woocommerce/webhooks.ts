// The SourceWebhooks port over a shop's webhooks. Each call carries an HMAC-SHA256 of its raw body by the webhook's secret; neither its time nor its
// headers are signed, so what changed is read from the body alone. Called by connector.ts. woocommerce/woocommerce, class-wc-webhook.php.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { readInstant, requiredId } from '../../src/calls/required-values.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { SourceChange, SourceEvent, SourceSubscription, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import type { WooClient } from './client.ts';
import type { WooWebhook } from './schemas.ts';

/** `product.deleted` is left out: its body has an id alone, which would be taken for an order's. */
const TOPICS = [
  'order.created',
  'order.updated',
  'order.deleted',
  'order.restored',
  'product.created',
  'product.updated',
] as const;

const Body = z.object({
  id: requiredId,
  date_modified_gmt: vendorText.optional(),
  /** An order has it, a product not. */
  line_items: z.array(z.unknown()).optional(),
  stock_status: vendorText.optional(),
  sku: vendorText.optional(),
});
type Body = z.infer<typeof Body>;

export function createWebhooks(
  client: WooClient,
  access: Pick<SourceAccess, 'secrets' | 'keepSecret'>,
): SourceWebhooks {
  let secret = access.secrets['webhookSecret'] ?? '';

  async function listOurs(url: string): Promise<readonly WooWebhook[]> {
    const ours: WooWebhook[] = [];
    for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
      const { records, isLast } = await client.listWebhooks(page);
      ours.push(...records.filter(({ delivery_url }) => delivery_url === url));
      if (isLast) break;
    }
    return ours;
  }

  return {
    receive(request) {
      if (isPing(request)) return Promise.resolve({ answer: plainAnswer(200), events: [] });
      return Promise.resolve(
        isProven(request, secret)
          ? { answer: plainAnswer(200), events: readEvents(request) }
          : { answer: plainAnswer(401), events: [] },
      );
    },

    async subscribe(url) {
      const isNew = secret === '';
      if (isNew) {
        secret = randomBytes(32).toString('hex');
        await access.keepSecret('webhookSecret', secret);
      }
      const ours = await listOurs(url);
      const subscriptions: SourceSubscription[] = [];
      for (const topic of TOPICS) {
        const present = ours.find((one) => one.topic === topic);
        const settings = { name: `Waybill ${topic}`, topic, delivery_url: url, secret, status: 'active' };
        // WooCommerce switches a webhook off after five calls in a row that failed.
        const isKept = present?.status === 'active' && !isNew;
        const { id } = isKept
          ? present
          : await (present ? client.putWebhook(present.id, settings) : client.postWebhook(settings));
        subscriptions.push({ id, expiresAt: null });
      }
      return subscriptions;
    },

    async unsubscribe(url) {
      for (const { id } of await listOurs(url)) await client.deleteWebhook(id);
    },
  };
}

/** Sent unsigned when a webhook is made; nothing but 200 lets it live. It tells nothing. */
const isPing = ({ method, body }: WebhookRequest): boolean =>
  method === 'POST' && body.length < 40 && /^webhook_id=\d{1,20}$/.test(Buffer.from(body).toString('latin1'));

function isProven({ method, headers, body }: WebhookRequest, secret: string): boolean {
  if (method !== 'POST' || secret === '' || body.length > limits.http.webhookBytesMax) return false;
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
  const given = Buffer.from(headers.get('x-wc-webhook-signature') ?? '');
  return isSameProof(given, expected);
}

/** None for what cannot be read: coming again would not change it. */
function readEvents({ body, headers }: WebhookRequest): readonly SourceEvent[] {
  const parsed = Body.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!parsed.success) return [];
  const change = changeOf(parsed.data);
  const hash = createHash('sha256').update(body);
  const isIdAlone = isDeleted(parsed.data);
  // Two removals of one order have one body. The delivery id of a shop is of the second in which it is sent, so it sets apart no more than that.
  if (isIdAlone) hash.update(headers.get('x-wc-webhook-delivery-id') ?? '');
  return [{ eventId: hash.digest('hex'), at: readInstant(parsed.data.date_modified_gmt ?? '', 'utc'), change }];
}

const isDeleted = ({ line_items, stock_status }: Body): boolean =>
  line_items === undefined && stock_status === undefined;

const changeOf = (body: Body): SourceChange =>
  body.line_items !== undefined || isDeleted(body)
    ? { kind: 'order', orderId: body.id }
    : { kind: 'stock', sku: body.sku ?? null };
