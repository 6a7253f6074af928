// What the routes of the desk's knowledge take and answer.
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import { KNOWLEDGE_ORIGINS } from '../../ports/knowledge-records.ts';
import { answers, deskRoute, deskWideRoute, takes } from './desk-route.ts';
import { FILES_PATH } from './guard-desk.ts';

const { articleCharactersMax, nameCharactersMax, questionCharactersMax, fileBytesMax } = limits.knowledge;
/** Of a file in a folder its path in there. */
const KNOWN_NAME_CHARACTERS_MAX = 1_000;

/** Of a document that is there: whatever a folder called it. */
const KnownName = z.string().min(1).max(KNOWN_NAME_CHARACTERS_MAX);
/** Of one that is written or given on the page. */
const NewName = z
  .string()
  .min(1)
  .max(nameCharactersMax)
  .regex(/^[^\p{Cc}\\/]+$/u, 'No slashes, tabs or line breaks in a name.')
  .refine((name) => name === name.trim() && !name.startsWith('.'), 'A name begins and ends with a letter or a digit.');
const ArticleName = NewName.refine((name) => name.endsWith('.md'), 'The name of an article ends in .md.');
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** null: as the words tell. */
const Language = z.enum(LANGUAGES).nullable();
const ArticleText = z.string().min(1).max(articleCharactersMax);

const DocumentFields = {
  name: z.string(),
  title: z.string(),
  language: z.string(),
  contentDigest: z.string(),
  addedAt: z.string(),
  origin: z.enum(KNOWLEDGE_ORIGINS),
  by: z.string().nullable(),
};
const Source = z.string().nullable();
const Shown = z.array(z.strictObject({ heading: z.string(), text: z.string() }));
const Notes = z.array(z.string());
const Kept = z.strictObject({ ...DocumentFields, keptAt: z.string(), ended: z.enum(['replaced', 'removed']) });
const Conflict = z.strictObject({
  fault: z.literal('conflict'),
  message: z.string(),
  now: z.strictObject({ ...DocumentFields, source: Source, passages: z.number() }).nullable(),
});

/** A success, the usual faults, and what stands in the way where somebody else was first. */
const changes = <S extends z.ZodType>(schema: S, description: string) => ({
  ...answers(schema, description),
  409: {
    description: 'Somebody changed the same since it was read. Nothing was kept.',
    content: { 'application/json': { schema: Conflict } },
  },
});
const SavedFile = z.strictObject({
  name: z.string(),
  contentDigest: z.string(),
  language: z.string(),
  passages: z.number(),
  notes: Notes,
});
const tags = ['knowledge'];

export const listRoute = deskRoute('settings.read', {
  method: 'get',
  path: '/api/knowledge',
  tags,
  summary: 'The documents, the versions kept of what was replaced or removed, and whether anything asks for them',
  responses: answers(
    z.strictObject({
      documents: z.array(z.strictObject({ ...DocumentFields, passages: z.number() })),
      kept: z.array(Kept),
      documentsMax: z.number(),
      passagesMax: z.number(),
      isAsked: z.boolean(),
      findsByMeaning: z.boolean(),
    }),
    'isAsked: a language model is connected, which may be shown passages',
  ),
});
export const readRoute = deskRoute('settings.read', {
  method: 'get',
  path: '/api/knowledge/document',
  tags,
  summary: 'One document with its first passages, and its Markdown where it was written on the page',
  request: { query: z.strictObject({ name: KnownName }) },
  responses: answers(
    z.strictObject({ ...DocumentFields, source: Source, passages: z.number(), shown: Shown }),
    'The document',
  ),
});
export const searchRoute = deskRoute('settings.read', {
  method: 'post',
  path: '/api/knowledge/search',
  tags,
  summary: 'What would be found for a question, by its words, with scores',
  request: takes(z.strictObject({ question: z.string().trim().min(1).max(questionCharactersMax), language: Language })),
  responses: answers(
    z.strictObject({
      language: z.string(),
      hits: z.array(
        z.strictObject({
          name: z.string(),
          title: z.string(),
          language: z.string(),
          heading: z.string(),
          text: z.string(),
          score: z.number(),
          wordShare: z.number().nullable(),
        }),
      ),
    }),
    'Best first; scores are to be compared within one answer alone',
  ),
});
export const previewRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/knowledge/preview',
  tags,
  summary: 'The passages that an article would have; nothing is kept',
  request: takes(z.strictObject({ name: ArticleName, language: Language, text: ArticleText })),
  responses: answers(
    z.strictObject({
      why: z.string().nullable(),
      language: z.string().nullable(),
      passages: z.number(),
      shown: Shown,
      notes: Notes,
    }),
    'Its first passages, or why it has none',
  ),
});
export const writeRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/knowledge/articles',
  tags,
  summary: 'Writes an article, or changes one that was written on the page',
  request: takes(
    z.strictObject({ name: ArticleName, language: Language, text: ArticleText, basedOn: Digest.nullable() }),
  ),
  responses: changes(SavedFile, 'It is found from now on'),
});
export const giveFileRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: FILES_PATH,
  tags,
  summary: 'Takes in a file: Markdown, HTML, plain text or the words of a PDF',
  request: takes(
    z.strictObject({
      name: NewName,
      language: Language,
      base64: z.string().max(Math.ceil(fileBytesMax / 3) * 4),
      basedOn: Digest.nullable(),
    }),
  ),
  responses: changes(SavedFile, 'It is found from now on'),
});
export const removeRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/knowledge/remove',
  tags,
  summary: 'Takes a document away; its last version is kept',
  request: takes(z.strictObject({ name: KnownName, basedOn: Digest })),
  responses: changes(z.strictObject({}), 'It is found no more'),
});
export const restoreRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/knowledge/restore',
  tags,
  summary: 'Lets the kept version of a name count again; what counts now is kept in its place',
  request: takes(z.strictObject({ name: KnownName, basedOn: Digest.nullable() })),
  responses: changes(z.strictObject({}), 'It is found again'),
});
export const forgetRoute = deskWideRoute('settings.publish', {
  method: 'post',
  path: '/api/knowledge/forget',
  tags,
  summary: 'Erases the kept version of a name for good',
  request: takes(z.strictObject({ name: KnownName })),
  responses: answers(z.strictObject({}), 'It is gone'),
});
