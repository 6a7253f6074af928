// What the routes of templates take and answer. Read by template-routes.ts.
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import { TEMPLATE_GROUPS } from '../../pipeline/list-templates.ts';
import { TEMPLATE_ORIGINS } from '../../pipeline/live-settings.ts';
import { answers, deskRoute, Fault, takes } from './desk-route.ts';

const ID_CHARACTERS_MAX = 200;
/** More than a template may have: how much is too much is told as a fault of the template. */
const SOURCE_CHARACTERS_MAX = 200_000;

const Id = z.string().min(1).max(ID_CHARACTERS_MAX);
const Source = z.string().max(SOURCE_CHARACTERS_MAX);
const MailId = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const Row = z.strictObject({
  group: z.enum(TEMPLATE_GROUPS),
  folder: z.string(),
  origins: z.record(z.enum(LANGUAGES), z.enum(TEMPLATE_ORIGINS).nullable()),
});
export const list = deskRoute('settings.read', {
  method: 'get',
  path: '/api/templates',
  tags: ['templates'],
  summary: 'All templates by what they answer and in which language',
  responses: answers(
    z.strictObject({ rows: z.array(Row) }),
    'Whose words there are in each language; null: there are none',
  ),
});

const Words = z.array(z.string()).readonly();
const Names = z.strictObject({
  fields: z
    .array(z.strictObject({ path: z.string(), kind: z.string(), mayBeMissing: z.boolean(), words: Words }))
    .readonly(),
  partials: Words,
  blocks: Words,
  calls: Words,
  variables: Words,
  gaps: Words,
  nextSteps: Words,
});
export type TemplateNames = z.infer<typeof Names>;
export const known = deskRoute('settings.read', {
  method: 'get',
  path: '/api/templates/known',
  tags: ['templates'],
  summary: 'What a template may use, and on what it can be looked at',
  request: { query: z.strictObject({ id: Id }) },
  responses: answers(
    z.strictObject({
      names: Names,
      samples: Words,
      mails: z.array(z.strictObject({ mailId: MailId, at: z.string(), subject: z.string() })),
    }),
    'Fields and words, samples, and the newest mails that it helped to answer',
  ),
});

const One = z.strictObject({ id: Id, source: Source });
/** `beside`: others that are changed too, and tried together with it. */
export const Changed = One.extend({ beside: z.array(One).max(limits.page.settingChangesMax).default([]) });
const TemplateFault = z.strictObject({
  template: z.string(),
  line: z.number(),
  column: z.number(),
  message: z.string(),
});
export type TemplateFault = z.infer<typeof TemplateFault>;
export const check = deskRoute('settings.read', {
  method: 'post',
  path: '/api/templates/check',
  tags: ['templates'],
  summary: 'What is wrong with a changed template, and with those that it breaks; nothing is kept',
  request: takes(Changed),
  responses: answers(z.strictObject({ faults: z.array(TemplateFault) }), 'Line and column count from 1'),
});

const Preview = z.strictObject({
  language: z.enum(LANGUAGES),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  frame: z.string().nullable(),
  why: z.string().nullable(),
  isUsed: z.boolean(),
  gaps: Words,
  findings: z.array(z.strictObject({ claim: z.string(), detail: z.string() })),
});
export const preview = deskRoute('settings.read', {
  method: 'post',
  path: '/api/templates/preview',
  tags: ['templates'],
  summary: 'What a changed template would say to a sample or to a mail of the desk; nothing is kept, nothing is sent',
  request: takes(
    z.strictObject({ ...Changed.shape, sample: z.string().max(ID_CHARACTERS_MAX), mailId: MailId.nullable() }),
  ),
  responses: answers(
    z.strictObject({ state: z.enum(['shown', 'faulty', 'facts_unknown']), previews: z.array(Preview) }),
    'One preview a language, that of the changed template first; `frame` is the address of its HTML for some minutes',
  ),
});

export const frame = deskRoute('settings.read', {
  method: 'get',
  path: '/api/templates/frames/{token}',
  tags: ['templates'],
  summary: 'The HTML of a preview, to be shown in a frame',
  request: { params: z.strictObject({ token: z.string().regex(/^[\w-]{32}$/) }) },
  responses: {
    200: { description: 'A mail', content: { 'text/html': { schema: z.string() } } },
    404: { description: 'It is gone.', content: { 'application/json': { schema: Fault } } },
  },
});
