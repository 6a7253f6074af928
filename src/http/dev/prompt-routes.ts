// /prompts: look at the prompts in use, edit one, have it checked, run a mail with it beside the run before, and keep it in the desk's own
// folder. Mounted by dev-routes.ts.
import { type Context, Hono } from 'hono';
import { limits } from '../../domain/limits.ts';
import { type DevPages, readForm } from './dev-routes.ts';
import type { PromptFile } from './development-prompts.ts';
import { textOf } from './forge-fields.ts';
import { faultBox } from './page.ts';
import { type PromptView, promptPage, promptsPage } from './prompts-page.ts';

export function promptRoutes(pages: DevPages): Hono {
  const { desk, token, runs, show, missing } = pages;
  const { prompts } = desk;
  const routes = new Hono();
  const canSave = prompts.save !== null;

  routes.get('/', async (context) => {
    const listed = await prompts.list();
    const body = listed.ok ? promptsPage(listed.value, desk.modelName) : faultBox([listed.error]);
    return show(context, 'prompts', 'Prompts', body, listed.ok ? 200 : 400);
  });

  routes.get('/:id', async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    // The text with which a run was made, to go on with.
    const text = runs.find(context.req.query('run') ?? '')?.choice.prompts[found.id] ?? found.text;
    return edit(context, found, { text });
  });

  routes.post('/:id/check', async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    const { text, said } = await readEdit(context, found);
    if (said.length > 0) return edit(context, found, { text });
    const reuse = await prompts.findReuse(found.id, text);
    const words = reuse === null ? 'It can be used.' : `It can be run from here, but not be kept: ${reuse}.`;
    return edit(context, found, { text, said: [words] });
  });

  routes.post('/:id/run', async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    const { text, said, run } = await readEdit(context, found);
    if (said.length > 0 || run === null)
      return edit(context, found, { text, faults: run === null ? ['Choose a run.'] : [] }, 400);
    const { raw, fields, now, choice } = run;
    const edited = { ...choice, prompts: { ...choice.prompts, [found.id]: text } };
    const origin = `run ${run.id} with ${found.id} edited`;
    return pages.send(
      context,
      { raw, origin, fields, now, choice: edited },
      ({ id }) => `/compare?a=${run.id}&b=${id}`,
    );
  });

  routes.post('/:id/save', async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    if (prompts.save === null) return missing(context, 'No folder was given: start with --prompts.');
    const { text, said } = await readEdit(context, found);
    if (said.length > 0) return edit(context, found, { text }, 400);
    const reuse = await prompts.findReuse(found.id, text);
    if (reuse !== null) return edit(context, found, { text, faults: [`Not kept: ${reuse}.`] }, 400);
    const saved = await prompts.save(found.id, text);
    if (!saved.ok) return edit(context, found, { text, faults: [saved.error] }, 400);
    const kept = { ...found, text, isOwn: true, file: saved.value };
    return edit(context, kept, { text, said: [`Kept as ${saved.value}.`] });
  });

  routes.post('/:id/download', async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    const { text } = await readEdit(context, found);
    context.header('content-type', 'text/markdown; charset=utf-8');
    context.header('content-disposition', `attachment; filename="${found.id}.md"`);
    return context.body(text);
  });
  return routes;

  async function find(context: Context): Promise<PromptFile | Response> {
    const listed = await prompts.list();
    if (!listed.ok) return show(context, 'prompts', 'Prompts', faultBox([listed.error]), 400);
    return (
      listed.value.find(({ id }) => id === context.req.param('id')) ?? missing(context, 'There is no such prompt.')
    );
  }

  async function readEdit(context: Context, { id }: PromptFile) {
    const form = await readForm(context);
    const text = textOf(form, 'text').slice(0, limits.model.promptFileBytesMax + 1);
    return { text, said: prompts.check(id, text), run: runs.find(textOf(form, 'run')) };
  }

  function edit(
    context: Context,
    file: PromptFile,
    given: Partial<PromptView> & { text: string },
    status: 200 | 400 = 200,
  ) {
    const faultsAt = prompts.check(file.id, given.text);
    const view = { token, file, faults: [], said: [], faultsAt, runs: runs.list(), canSave, ...given };
    return show(context, 'prompts', file.id, promptPage(view), status);
  }
}
