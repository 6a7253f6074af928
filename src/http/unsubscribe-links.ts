// POST /u/:token ends for the reader of a notice what of it is optional, the marketing in it too, at once, as a mail program asks by one click (RFC 8058); GET shows a page with a button
// and changes nothing: mail scanners open every link. No session, no cookie: the token says whose notice it is. Mounted by desk-api.ts.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '../domain/limits.ts';
import { chooseNotices, findNoticeReader, type NoticeReader, UNSUBSCRIBE_PATH } from '../sending/unsubscribe.ts';
import { countPerMinute } from './count-per-minute.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import { guardLinkPage, readerOf } from './link-page.ts';
import { unsubscribeFault, unsubscribePage } from './unsubscribe-pages.ts';

const { formBytesMax, requestsPerMinuteMax, changesPerLinkPerMinuteMax } = limits.unsubscribe;

type House = Pick<DeskHouse, 'records' | 'clock' | 'settings' | 'clientIp'>;

export function unsubscribeLinks(house: House): Hono {
  const isPaced = countPerMinute(house.clock, requestsPerMinuteMax);
  const isLinkPaced = countPerMinute(house.clock, changesPerLinkPerMinuteMax);
  const brandName = () => house.settings.current.voice.brandName;
  const tooMany = (context: Context) => {
    context.header('retry-after', '60');
    return context.html(unsubscribeFault(readerOf(context), 'tooMany', brandName()), 429);
  };
  const show = (context: Context, reader: NoticeReader | null) =>
    reader === null
      ? context.html(unsubscribeFault(readerOf(context), 'notKnown', brandName()), 404)
      : context.html(unsubscribePage(reader, brandName()));

  const path = `${UNSUBSCRIBE_PATH}:token` as const;
  const routes = new Hono();
  routes.use(`${UNSUBSCRIBE_PATH}*`, guardLinkPage, async (context, next) => {
    context.header('cache-control', 'no-store');
    return isPaced(house.clientIp(context.req.raw) ?? 'unknown') ? next() : tooMany(context);
  });
  routes.get(path, (context) => show(context, findNoticeReader(house.records, context.req.param('token') ?? '')));
  routes.post(path, limitForm, async (context) => {
    const token = context.req.param('token') ?? '';
    if (findNoticeReader(house.records, token) === null) return show(context, null);
    if (!isLinkPaced(token)) return tooMany(context);
    // What a mail program sends says only that it was one click; the page's own second button alone says more.
    const form: Readonly<Record<string, unknown>> = await context.req.parseBody().catch(() => ({}));
    return show(context, await chooseNotices(house, token, form['notices'] === 'on'));
  });
  return routes;
}

const limitForm = bodyLimit({
  maxSize: formBytesMax,
  onError: (context) => context.text('This is more than a click.\n', 413),
});
