// The templates as admins look through and write them: which exist, what one may use, what is wrong with a changed one and what it would say.
// Nothing here is kept; what counts is published by settings-routes.ts.

import { OpenAPIHono } from '@hono/zod-openapi';
import { limits } from '../../domain/limits.ts';
import { seesMailbox } from '../../domain/rights.ts';
import { listTemplateRows } from '../../pipeline/list-templates.ts';
import { listMailsOfTemplate } from '../../pipeline/mails-of-template.ts';
import {
  previewOnMail,
  previewOnSample,
  replaceTemplates,
  type TemplatePreview,
} from '../../pipeline/preview-template.ts';
import type { TemplateSource } from '../../ports/templates.ts';
import { listKnownNames } from '../../voice/known-fields.ts';
import { listSampleNotices } from '../../voice/notice/sample-notices.ts';
import { listSampleNames } from '../../voice/sample-replies.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { createKeptFrames, FRAME_HEADERS } from './kept-frames.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import * as asked from './template-schemas.ts';

export function templateRoutes({ settings, records, clock, desk }: DeskHouse) {
  const frames = createKeptFrames(clock);
  const tryChanged = async (changed: readonly TemplateSource[]) =>
    replaceTemplates(await settings.listTemplates(), changed, settings.current.templates);
  const show =
    (personId: string) =>
    ({ html, ...preview }: TemplatePreview) => ({
      ...preview,
      gaps: [...preview.gaps],
      findings: [...preview.findings],
      frame: html === null ? null : `/api/templates/frames/${frames.keep(personId, html)}`,
    });

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(asked.list, async (context) => {
      const rows = listTemplateRows(await settings.listTemplates());
      return context.json({ rows: [...rows] }, 200);
    })
    .openapi(asked.known, async (context) => {
      const { id } = context.req.valid('query');
      const { person } = context.var;
      const templates = await settings.listTemplates();
      const names = listKnownNames(id, templates);
      const mayRead = person.rights.includes('queue.read');
      const inUse = settings.current.templates;
      const mails = mayRead ? listMailsOfTemplate(id, person.mailboxes, inUse, records) : [];
      return context.json(
        {
          names,
          samples: [...listSampleNotices(id).map(({ name }) => name), ...listSampleNames(id, inUse)],
          mails: [...mails],
        },
        200,
      );
    })
    .openapi(asked.check, async (context) => {
      const { beside, ...changed } = context.req.valid('json');
      const replaced = await tryChanged([changed, ...beside]);
      const faults = replaced.ok ? [] : replaced.error.slice(0, limits.page.templateFaultsShown);
      return context.json({ faults }, 200);
    })
    .openapi(asked.preview, async (context) => {
      const { sample, mailId, beside, ...changed } = context.req.valid('json');
      const { person } = context.var;
      if (mailId !== null) {
        const mail = person.rights.includes('queue.read') ? records.mails.read(mailId) : null;
        if (mail === null || !seesMailbox(person.mailboxes, mail.mailbox))
          return context.json({ fault: 'no_mail', message: 'There is no such mail.' }, 404);
      }
      const { current } = settings;
      const replaced = await tryChanged([changed, ...beside]);
      if (!replaced.ok) return context.json({ state: 'faulty' as const, previews: [] }, 200);
      const tried = { ...current, templates: replaced.value };
      if (mailId !== null) {
        const seen = await previewOnMail(changed.id, mailId, { ...desk, settings: tried });
        if (seen.kind === 'facts_unknown') return context.json({ state: seen.kind, previews: [] }, 200);
        return context.json({ state: 'shown' as const, previews: seen.previews.map(show(person.id)) }, 200);
      }
      const previews = previewOnSample(changed.id, sample, tried);
      if (previews === null) return context.json({ fault: 'no_sample', message: 'There is no such sample.' }, 404);
      return context.json({ state: 'shown' as const, previews: previews.map(show(person.id)) }, 200);
    })
    .openapi(asked.frame, (context) => {
      const html = frames.read(context.var.person.id, context.req.valid('param').token);
      if (html === null) return context.json({ fault: 'no_frame', message: 'This preview is gone.' }, 404);
      return context.body(html, 200, FRAME_HEADERS);
    });
}
