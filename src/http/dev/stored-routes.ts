// /mails: the mails of the stored desk, and their replays. Mounted by dev-routes.ts where a desk was given.
import { Hono } from 'hono';
import { limits } from '../../domain/limits.ts';
import type { DeskPorts } from '../../pipeline/desk-ports.ts';
import { observeMail } from '../../pipeline/observe-mail.ts';
import { replayMail } from '../../pipeline/replay-mail.ts';
import { readStoredMail, reopenHandledMail } from '../../pipeline/stored-mail.ts';
import { isConnectorError } from '../../ports/connector-error.ts';
import type { DevPages } from './dev-routes.ts';
import { DESKS_OWN_MODEL } from './development-prompts.ts';
import { mailPage, mailsPage } from './list-pages.ts';
import { listStoredMails, readListedMail } from './stored-mails.ts';

const NO_MAIL = 'There is no such mail in this desk.';
/** No id: no mail has it. */
const idOf = (given: string): number => (/^\d{1,12}$/u.test(given) ? Number(given) : 0);

export function storedRoutes({ desk, token, show, missing, runs, send }: DevPages, stored: DeskPorts): Hono {
  const { records } = stored;
  const routes = new Hono();

  routes.get('/', async (context) => {
    const words = (context.req.query('q') ?? '').trim().slice(0, limits.store.searchCharactersMax);
    return show(context, 'mails', 'Stored mails', mailsPage(await listStoredMails(records, words), words));
  });

  routes.get('/:id', async (context) => {
    const mail = await readListedMail(records, idOf(context.req.param('id')));
    if (mail === null) return missing(context, NO_MAIL);
    return show(context, 'mails', `Mail ${mail.id}`, mailPage(token, mail, records.audit.show(mail.id)));
  });

  routes.post('/:id/replay', async (context) => {
    const id = idOf(context.req.param('id'));
    const handled = reopenHandledMail(id, stored);
    if (handled === null) return missing(context, 'This mail has not been handled yet.');
    const replay = await replayWhereItCan(id);
    const observed = await observeMail(handled.received, handled.ports, { stages: 'deciding', nowMs: desk.nowMs });
    const { raw } = handled.received;
    const run = runs.add({
      choice: DESKS_OWN_MODEL,
      rendered: new Map(),
      raw,
      origin: `mail ${id} of the desk`,
      fields: null,
      now: handled.at,
      observed,
      left: null,
      replay,
    });
    return context.redirect(`/runs/${run.id}`, 303);
  });

  routes.post('/:id/forge', async (context) => {
    const id = idOf(context.req.param('id'));
    const received = readStoredMail(id, records);
    if (received === null) return missing(context, NO_MAIL);
    const { raw } = received;
    return send(context, { raw, origin: `mail ${id} anew`, fields: null, now: desk.clock.now() });
  });
  return routes;

  /** Null where today's code asks the shop what it did not ask then: the walk that is shown ends there, and says so. */
  async function replayWhereItCan(id: number) {
    try {
      return await replayMail(id, stored);
    } catch (error) {
      if (isConnectorError(error, 'not_found')) return null;
      throw error;
    }
  }
}
