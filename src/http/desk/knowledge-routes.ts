// The desk's policies and help articles on the page: what there is, what a question would find, and writing, giving, removing and restoring
// them. Two who change the same are never merged in silence: the second is shown the first's.
import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { limits } from '../../domain/limits.ts';
import { failed } from '../../domain/result.ts';
import { type KnowledgeFile, readKnowledgeFile } from '../../knowledge/read-knowledge-file.ts';
import { restoreKnowledge } from '../../knowledge/restore-knowledge.ts';
import { changeKnowledge, type KnowledgeFault, removeKnowledge } from '../../knowledge/save-knowledge.ts';
import { searchByWords } from '../../knowledge/search-by-words.ts';
import type { KnowledgeOrigin } from '../../ports/knowledge-records.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { needRight } from './desk-route.ts';
import { FILES_PATH, limitFile } from './guard-desk.ts';
import {
  forgetRoute,
  giveFileRoute,
  listRoute,
  previewRoute,
  readRoute,
  removeRoute,
  restoreRoute,
  searchRoute,
  writeRoute,
} from './knowledge-schemas.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const { documentsMax, passagesMax, passagesShown } = limits.knowledge;

const GONE = { fault: 'no_document', message: 'There is no document of that name.' } as const;
const NOT_KEPT = { fault: 'not_kept', message: 'No earlier version of that name is kept any more.' } as const;

export function knowledgeRoutes({ records, desk, clock, embedSoon }: DeskHouse) {
  const { knowledge } = records;
  const by = ({ var: { person } }: Context<DeskEnv>) => ({ id: person.id, name: person.name });
  const readPdf = desk.readDocument ?? (() => Promise.resolve(failed('cannot be read here')));
  const readBytes = (name: string, bytes: Uint8Array, language: string | null) =>
    readKnowledgeFile(name, bytes, readPdf, language);

  /** As it is now, for whom it stands in the way of. */
  function tellNow(name: string) {
    const { passages, ...whole } = knowledge.readWhole(name) ?? { passages: [] };
    return 'name' in whole ? { ...whole, passages: passages.length } : null;
  }
  const conflict = (name: string) => ({
    fault: 'conflict' as const,
    message: 'Somebody changed this document meanwhile. Nothing of yours was kept.',
    now: tellNow(name),
  });
  const refuseFault = (context: Context<DeskEnv>, name: string, fault: KnowledgeFault) =>
    fault.kind === 'changed'
      ? context.json(conflict(name), 409)
      : context.json({ fault: 'full', message: fault.why }, 400);

  async function keep(
    context: Context<DeskEnv>,
    given: { readonly name: string; readonly bytes: Uint8Array; readonly basedOn: string | null },
    file: KnowledgeFile,
    { origin, source }: { readonly origin: KnowledgeOrigin; readonly source: string | null },
  ) {
    const { name, bytes, basedOn } = given;
    const { title, language, passages, notes } = file;
    const contentDigest = createHash('sha256').update(bytes).digest('hex');
    const page = { origin, source, by: by(context) };
    const document = { name, title, language, passages, contentDigest, addedAt: clock.now(), page };
    const saved = await changeKnowledge(records, document, basedOn);
    if (!saved.ok) return refuseFault(context, name, saved.error);
    embedSoon();
    return context.json({ name, contentDigest, language, passages: passages.length, notes: [...notes] }, 200);
  }
  const unreadable = (name: string, why: string) => ({ fault: 'unreadable', message: `${name} ${why}.` });

  const routes = new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid });
  routes.use(FILES_PATH, needRight('settings.publish'), limitFile);
  return routes
    .openapi(listRoute, (context) => {
      const documents = knowledge.list().map(({ id, ...document }) => document);
      const isAsked = desk.model !== null;
      const findsByMeaning = desk.model?.embed !== undefined;
      return context.json(
        { documents, kept: [...knowledge.listKept()], documentsMax, passagesMax, isAsked, findsByMeaning },
        200,
      );
    })
    .openapi(readRoute, (context) => {
      const { name } = context.req.valid('query');
      const whole = knowledge.readWhole(name);
      if (whole === null) return context.json(GONE, 404);
      const { passages, ...document } = whole;
      return context.json({ ...document, passages: passages.length, shown: passages.slice(0, passagesShown) }, 200);
    })
    .openapi(searchRoute, async (context) => {
      const { question, language: said } = context.req.valid('json');
      const { language, found } = await searchByWords(knowledge, question, said);
      const hits = found.map(({ passage, score, wordShare }) => ({
        ...{ name: passage.document, title: passage.title, language: passage.language },
        ...{ heading: passage.heading, text: passage.text, score, wordShare },
      }));
      return context.json({ language, hits }, 200);
    })
    .openapi(previewRoute, async (context) => {
      const { name, language, text } = context.req.valid('json');
      const read = await readBytes(name, Buffer.from(text), language);
      if (!read.ok)
        return context.json(
          { why: unreadable(name, read.error).message, language: null, passages: 0, shown: [], notes: [] },
          200,
        );
      const { passages, notes } = read.value;
      const shown = passages.slice(0, passagesShown).map(({ heading, text: words }) => ({ heading, text: words }));
      return context.json(
        { why: null, language: read.value.language, passages: passages.length, shown, notes: [...notes] },
        200,
      );
    })
    .openapi(writeRoute, async (context) => {
      const { name, language, text, basedOn } = context.req.valid('json');
      const now = tellNow(name);
      // What came as a file is changed by its file.
      if (now !== null && now.origin !== 'written') return context.json(conflict(name), 409);
      const bytes = Buffer.from(text);
      const read = await readBytes(name, bytes, language);
      if (!read.ok) return context.json(unreadable(name, read.error), 400);
      return keep(context, { name, bytes, basedOn }, read.value, { origin: 'written', source: text });
    })
    .openapi(giveFileRoute, async (context) => {
      const { name, language, base64, basedOn } = context.req.valid('json');
      const bytes = Buffer.from(base64, 'base64');
      const read = await readBytes(name, bytes, language);
      if (!read.ok) return context.json(unreadable(name, read.error), 400);
      return keep(context, { name, bytes, basedOn }, read.value, { origin: 'uploaded', source: null });
    })
    .openapi(removeRoute, async (context) => {
      const { name, basedOn } = context.req.valid('json');
      if (tellNow(name) === null) return context.json(GONE, 404);
      const removed = await removeKnowledge(records, { name, basedOn, at: clock.now(), by: by(context) });
      return removed.ok ? context.json({}, 200) : context.json(conflict(name), 409);
    })
    .openapi(restoreRoute, async (context) => {
      const { name, basedOn } = context.req.valid('json');
      const restored = await restoreKnowledge(records, { name, basedOn, at: clock.now(), by: by(context) });
      if (restored.ok) {
        embedSoon();
        return context.json({}, 200);
      }
      if (restored.error.kind === 'not_kept') return context.json(NOT_KEPT, 404);
      return refuseFault(context, name, restored.error);
    })
    .openapi(forgetRoute, async (context) => {
      const { name } = context.req.valid('json');
      const isGone = await records.write(() => knowledge.forgetKept(name, clock.now(), by(context)));
      return isGone ? context.json({}, 200) : context.json(NOT_KEPT, 404);
    });
}
