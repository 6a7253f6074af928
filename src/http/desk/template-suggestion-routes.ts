// Templates in other languages as the connected model would write them, one language at a time, for an admin to look at. Nothing is kept; what is
// taken becomes a change like any other, and is published by settings-routes.ts.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { suggestTranslation } from '../../pipeline/suggest-translation.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, deskWideRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import { Changed } from './template-schemas.ts';

const tags = ['templates'];
const Reasons = z.array(z.string()).readonly();

const state = deskRoute('settings.read', {
  method: 'get',
  path: '/api/templates/suggestions',
  tags,
  summary: 'Whether a language model can suggest templates in other languages',
  responses: answers(
    z.strictObject({ model: z.string().nullable(), trouble: z.string().nullable() }),
    'The model, null where none can; and why it cannot, or not just now (null: none is connected, or all is well)',
  ),
});
const suggest = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/templates/suggestions',
  tags,
  summary: 'A template in another language as the model would write it, judged; nothing is kept',
  request: takes(z.strictObject({ ...Changed.shape, to: z.enum(LANGUAGES) })),
  responses: answers(
    z.strictObject({
      source: z.string(),
      refused: Reasons,
      held: Reasons,
      model: z.string(),
      costUsd: z.number().nullable(),
    }),
    'Why it may not be used (empty where it may), and for what replies with it would be held',
  ),
});

export function templateSuggestionRoutes({ settings, desk, readModel }: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(state, (context) => {
      const trouble = readModel()?.trouble ?? null;
      const canTranslate = desk.model?.translateTemplate !== undefined;
      return context.json({ model: canTranslate ? (desk.model?.name ?? null) : null, trouble }, 200);
    })
    .openapi(suggest, async (context) => {
      const { beside, to, ...original } = context.req.valid('json');
      if (original.id.endsWith(`/${to}`))
        return context.json({ fault: 'same_language', message: 'It is in this language already.' }, 400);
      const templates = await settings.listTemplates();
      const house = { model: desk.model, settings: settings.current, templates };
      const made = await suggestTranslation({ original, to, beside }, house);
      if (made.ok) return context.json(made.value, 200);
      return context.json({ fault: made.error.kind, message: made.error.detail }, 409);
    });
}
