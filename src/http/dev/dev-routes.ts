// The development page: forge a mail, watch it on its way through the stages, compare, and replay stored mails. Called by `waybill dev`,
// which serves it on 127.0.0.1 alone. Nothing here writes into a real mailbox or a stored desk.
import { isUtf8 } from 'node:buffer';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '../../domain/limits.ts';
import { observeMail } from '../../pipeline/observe-mail.ts';
import { comparePage } from './compare-page.ts';
import type { DevelopmentDesk } from './development-desk.ts';
import { DESKS_OWN_MODEL } from './development-prompts.ts';
import {
  type ForgeFields,
  type Form,
  fillFromOrder,
  forgeFrom,
  NO_FIELDS,
  readForgeFields,
  textOf,
} from './forge-fields.ts';
import { type ForgeView, forgePage } from './forge-page.ts';
import { guardLocal, isToken, type LocalGuard } from './guard-local.ts';
import { type KeptRuns, keepRuns, type Run } from './kept-runs.ts';
import { runsPage } from './list-pages.ts';
import { faultBox, type Html, type Place, renderPage } from './page.ts';
import { promptRoutes } from './prompt-routes.ts';
import { runPage } from './run-page.ts';
import { storedRoutes } from './stored-routes.ts';

type NewRun = Pick<Run, 'raw' | 'origin' | 'fields' | 'now'> & Partial<Pick<Run, 'choice'>>;

/** What the pages of all places share. */
export interface DevPages {
  readonly desk: DevelopmentDesk;
  readonly token: string;
  readonly runs: KeptRuns;
  show(
    context: Context,
    place: Place,
    title: string,
    body: Html | '',
    status?: 200 | 400 | 404,
  ): Response | Promise<Response>;
  missing(context: Context, what: string): Response | Promise<Response>;
  /** Takes bytes through every stage, in a desk of their own, and leads to what came of it. */
  send(context: Context, run: NewRun, lead?: (made: Run) => string): Promise<Response>;
}

export function devRoutes(desk: DevelopmentDesk, guard: LocalGuard): Hono {
  const runs = keepRuns();
  const { token } = guard;
  const places: readonly Place[] = ['forge', 'runs', ...(desk.stored === null ? [] : (['mails'] as const)), 'prompts'];
  const app = new Hono();

  const pages: DevPages = {
    desk,
    token,
    runs,
    show: (context, place, title, body, status = 200) =>
      context.html(
        renderPage({ title, place, brandName: desk.brandName, modelName: desk.modelName, places }, body),
        status,
      ),
    missing: (context, what) => pages.show(context, 'runs', 'Not here', faultBox([what]), 404),
    async send(context, { raw, origin, fields, now, choice = DESKS_OWN_MODEL }, lead = ({ id }) => `/runs/${id}`) {
      const opened = await desk.openRun(raw, now, choice);
      if (!opened.ok) return showForge(context, { fields: fields ?? NO_FIELDS, faults: [opened.error] }, 400);
      const { received, ports, readMailbox, rendered, close } = opened.value;
      try {
        const observed = await observeMail(received, ports, { stages: 'all', nowMs: desk.nowMs });
        const left = await readMailbox();
        const run = runs.add({ raw, origin, fields, now, choice, observed, rendered, left, replay: null });
        return context.redirect(lead(run), 303);
      } finally {
        await close();
      }
    },
  };

  const showForge = (context: Context, view: Partial<ForgeView>, status: 200 | 400 = 200) => {
    const { samples, newestOrders: orders, modelName } = desk;
    const blank = {
      token,
      fields: NO_FIELDS,
      pasted: '',
      faults: [],
      orders,
      samples,
      filled: null,
      now: desk.clock.now(),
      modelName,
    };
    return pages.show(context, 'forge', 'Forge a mail', forgePage({ ...blank, ...view }), status);
  };

  app.use(guardLocal(guard));
  app.use(
    bodyLimit({
      maxSize: limits.development.formBytesMax,
      onError: (context) => context.text('This is too large.\n', 413),
    }),
  );
  app.use(async (context, next) => {
    if (context.req.method !== 'POST' || isToken((await readForm(context))['token'], token)) return next();
    return pages.show(
      context,
      'forge',
      'Reload',
      faultBox(['This page is of an earlier start. Load it anew, and send it again.']),
      400,
    );
  });

  app.get('/', (context) => {
    const run = runs.find(context.req.query('run') ?? '');
    if (run === null) return showForge(context, {});
    if (run.fields !== null) return showForge(context, { fields: run.fields });
    if (!isUtf8(run.raw)) return showForge(context, { faults: [NOT_UTF8] });
    return showForge(context, { pasted: Buffer.from(run.raw).toString('utf8') });
  });

  app.post('/fill', async (context) => {
    const fields = readForgeFields(await readForm(context));
    const [found] = await desk.findOrders(fields.order);
    if (found === undefined)
      return showForge(
        context,
        { fields, faults: ['The shop has no such order. Give its number, or its customer’s address.'] },
        400,
      );
    return showForge(context, { fields: fillFromOrder(fields, found.order), filled: found.order });
  });

  app.post('/forge', async (context) => {
    const fields: ForgeFields = readForgeFields(await readForm(context));
    const forged = forgeFrom(fields, desk, desk.clock.now());
    if (!forged.ok) return showForge(context, { fields, faults: forged.error }, 400);
    return pages.send(context, {
      ...forged.value,
      origin: 'forged',
      fields,
      choice: { prompts: {}, madeUp: fields.madeUp },
    });
  });

  app.post('/paste', async (context) => {
    const form = await readForm(context);
    const file = form['eml'];
    const isFile = file instanceof File && file.size > 0;
    const raw = isFile
      ? new Uint8Array(await file.arrayBuffer())
      : Buffer.from(textOf(form, 'raw').replaceAll('\n', '\r\n'));
    if (raw.byteLength === 0) return showForge(context, { faults: ['Paste a mail, or choose a file.'] }, 400);
    return pages.send(context, { raw, origin: isFile ? file.name : 'pasted', fields: null, now: desk.clock.now() });
  });

  app.post('/sample', async (context) => {
    const name = textOf(await readForm(context), 'sample');
    const sample = desk.samples.find((each) => each.name === name);
    if (sample === undefined) return pages.missing(context, 'There is no such sample.');
    return pages.send(context, { raw: sample.raw, origin: name, fields: null, now: desk.clock.now() });
  });

  app.get('/runs', (context) => pages.show(context, 'runs', 'Runs', runsPage(runs.list())));
  const NO_RUN = `There is no such run any more: the newest ${limits.development.runsKept} are kept.`;

  app.get('/runs/:id', (context) => {
    const run = runs.find(context.req.param('id'));
    if (run === null) return pages.missing(context, NO_RUN);
    const others = runs.list().filter((other) => other !== run);
    return pages.show(context, 'runs', `Run ${run.id}`, runPage({ token, run, others }));
  });

  app.get('/runs/:id/mail.eml', (context) => {
    const run = runs.find(context.req.param('id'));
    if (run === null) return pages.missing(context, NO_RUN);
    context.header('content-type', 'message/rfc822');
    context.header('content-disposition', `attachment; filename="run-${run.id}.eml"`);
    return context.body(Buffer.from(run.raw));
  });

  app.post('/runs/:id/again', async (context) => {
    const run = runs.find(context.req.param('id'));
    if (run === null) return pages.missing(context, NO_RUN);
    const { raw, fields, now, choice } = run;
    return pages.send(
      context,
      { raw, origin: `run ${run.id} again`, fields, now, choice },
      ({ id }) => `/compare?a=${run.id}&b=${id}`,
    );
  });

  app.get('/compare', (context) => {
    const before = runs.find(context.req.query('a') ?? '');
    const after = runs.find(context.req.query('b') ?? '');
    if (before === null || after === null) return pages.missing(context, NO_RUN);
    return pages.show(context, 'runs', 'Side by side', comparePage(before, after));
  });

  if (desk.stored !== null) app.route('/mails', storedRoutes(pages, desk.stored));
  app.route('/prompts', promptRoutes(pages));
  app.notFound((context) => pages.missing(context, 'There is no such page.'));
  return app;
}

const NOT_UTF8 = 'The bytes of this mail are no UTF-8: save it, change the file, and upload it.';

/** Read once a request: Hono keeps what it has parsed. */
export const readForm = async (context: Context): Promise<Form> => context.req.parseBody();
