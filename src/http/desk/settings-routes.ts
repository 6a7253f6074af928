// What admins set: each part as it counts now, trying a change, publishing it with a note, and taking a publication back. Two who change the
// same are never merged in silence: the second is shown the first's.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import type { PublishFault } from '../../pipeline/live-settings.ts';
import {
  SETTING_PARTS,
  type SettingContent,
  type SettingPart,
  type SettingsRelease,
  type SettingVersion,
} from '../../ports/settings-releases.ts';
import { refuseBeyond } from './changes-in-reach.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

export type { SettingPart };

const { settingBytesMax, settingChangesMax, settingVersionsListed, noteCharactersMax } = limits.page;
const NAME_CHARACTERS_MAX = 200;

const Part = z.enum(SETTING_PARTS);
const Name = z.string().max(NAME_CHARACTERS_MAX).default('');
const Note = z.string().trim().min(1).max(noteCharactersMax);
const Content = z.string().max(settingBytesMax).nullable();
const ReleaseId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const hasNameOfItsPart = ({ part, name }: { readonly part: SettingPart; readonly name: string }) =>
  (part === 'template') === (name !== '');
const Changes = z
  .array(
    z
      .strictObject({ part: Part, name: Name, content: Content, basedOn: z.number().int().nullable() })
      .refine(hasNameOfItsPart, 'Only a template has a name.'),
  )
  .min(1)
  .max(settingChangesMax)
  .refine(
    (changes) => new Set(changes.map(({ part, name }) => `${part} ${name}`)).size === changes.length,
    'Each part or template at most once.',
  );

const Release = z.strictObject({
  id: z.number(),
  at: z.string(),
  by: z.string(),
  note: z.string(),
  takesBack: z.number().nullable(),
});
const Versioned = z.strictObject({ ...Release.omit({ id: true }).shape, releaseId: z.number(), content: Content });
const Published = z.strictObject({ releaseId: z.number() });

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const Faulty = z.strictObject({ fault: z.literal('faulty'), message: z.string(), faults: z.array(z.string()) });
const Conflict = z.strictObject({
  fault: z.literal('conflict'),
  message: z.string(),
  conflicts: z.array(z.strictObject({ ...Versioned.shape, part: Part, name: z.string() })),
});
const publishAnswers = {
  ...answers(Published, 'It counts from the next mail on'),
  400: json(Faulty, 'What is wrong with it, a line a fault. Nothing was kept.'),
  409: json(Conflict, 'What somebody published of the same since it was read. Nothing was kept.'),
};

const readPart = deskRoute('settings.read', {
  method: 'get',
  path: '/api/settings/parts/{part}',
  tags: ['settings'],
  summary: 'A part of the settings as it counts now; of templates the one of the name',
  request: { params: z.strictObject({ part: Part }), query: z.strictObject({ name: Name }) },
  responses: answers(
    z.strictObject({
      text: z.string().nullable(),
      original: z.string().nullable(),
      releaseId: z.number().nullable(),
      isPublished: z.boolean(),
    }),
    'Its text and that of the settings files (null: there is no such template), and the release to base a change on',
  ),
});
const check = deskRoute('settings.publish', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/settings/check',
  tags: ['settings'],
  summary: 'Whether a change could be published; nothing is kept',
  request: takes(z.strictObject({ changes: Changes })),
  responses: answers(z.strictObject({ faults: z.array(z.string()) }), 'What is wrong with it, a line a fault'),
});
const publish = deskRoute('settings.publish', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/settings/publish',
  tags: ['settings'],
  summary: 'Publishes a change, with a note that says why',
  request: takes(z.strictObject({ changes: Changes, note: Note })),
  responses: publishAnswers,
});
const listReleases = deskRoute('settings.read', {
  method: 'get',
  path: '/api/settings/releases',
  tags: ['settings'],
  summary: 'What was published, newest first',
  responses: answers(
    z.strictObject({
      releases: z.array(Release.extend({ changes: z.array(z.strictObject({ part: Part, name: z.string() })) })),
    }),
    'The releases, each with what it changed',
  ),
});
const readRelease = deskRoute('settings.read', {
  method: 'get',
  path: '/api/settings/releases/{id}',
  tags: ['settings'],
  summary: 'One release with what it changed, before and after',
  request: { params: z.strictObject({ id: ReleaseId }) },
  responses: answers(
    z.strictObject({
      release: Release,
      changes: z.array(
        z.strictObject({
          part: Part,
          name: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          isNewest: z.boolean(),
        }),
      ),
    }),
    'Texts as they counted; null: there was no such template',
  ),
});
const takeBack = deskRoute('settings.publish', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/settings/releases/{id}/take-back',
  tags: ['settings'],
  summary: 'Publishes what counted before a release',
  request: { params: z.strictObject({ id: ReleaseId }), ...takes(z.strictObject({ note: Note })) },
  responses: publishAnswers,
});
const listVersions = deskRoute('settings.read', {
  method: 'get',
  path: '/api/settings/versions',
  tags: ['settings'],
  summary: 'What was published of a part or a template, newest first',
  request: {
    query: z.strictObject({
      part: Part,
      name: Name,
      limit: z.coerce.number().int().min(1).max(settingVersionsListed).default(20),
    }),
  },
  responses: answers(
    z.strictObject({ versions: z.array(Versioned) }),
    'Content null: from that release on the one of the settings files',
  ),
});

const versionOf = ({ releaseId, at, by, note, takesBack, content }: SettingVersion & SettingsRelease) => ({
  ...{ releaseId, at, by, note, takesBack, content },
});

const faultyAnswer = (faults: readonly string[]) => ({
  fault: 'faulty' as const,
  message: 'This cannot be used as it is. Nothing was published.',
  faults: [...faults],
});

const conflictAnswer = ({ conflicts }: Extract<PublishFault, { kind: 'conflict' }>) => ({
  fault: 'conflict' as const,
  message: 'Somebody published a change of the same meanwhile. Nothing of yours was published.',
  conflicts: conflicts.map((version) => ({ part: version.part, name: version.name, ...versionOf(version) })),
});

export function settingsRoutes(house: DeskHouse) {
  const { settings, records, clock } = house;
  const { settingsReleases } = records;
  const textOf = ({ part, name, content }: SettingContent) => content ?? settings.readOriginal(part, name);

  const changesBack = (releaseId: number) =>
    (settingsReleases.read(releaseId)?.changes ?? []).map(({ part, name }) => ({
      ...{ part, name, basedOn: releaseId },
      content: settingsReleases.readBefore(releaseId, part, name)?.content ?? null,
    }));

  async function describeChange({ releaseId, ...change }: SettingVersion) {
    const { part, name } = change;
    const before = settingsReleases.readBefore(releaseId, part, name);
    return {
      ...{ part, name },
      before: await textOf(before ?? { part, name, content: null }),
      after: await textOf(change),
      isNewest: settingsReleases.readCurrent(part, name)?.releaseId === releaseId,
    };
  }

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(readPart, async (context) => {
      const { part } = context.req.valid('param');
      const { name } = context.req.valid('query');
      if (!hasNameOfItsPart({ part, name }))
        return context.json({ fault: 'invalid', message: 'A template has a name, and nothing else has.' }, 400);
      const newest = settingsReleases.readCurrent(part, name);
      const original = await settings.readOriginal(part, name);
      const text = newest?.content ?? original;
      const isPublished = newest !== null && newest.content !== null;
      return context.json({ text, original, releaseId: newest?.releaseId ?? null, isPublished }, 200);
    })
    .openapi(check, async (context) => {
      const tried = await settings.tryOut(context.req.valid('json').changes);
      return context.json({ faults: tried.ok ? [] : [...tried.error] }, 200);
    })
    .openapi(publish, async (context) => {
      const { person } = context.var;
      const wanted = context.req.valid('json');
      const refusal = await refuseBeyond(house, person, wanted.changes);
      if (refusal !== null) return context.json(refusal, 403);
      const done = await settings.publish({ ...wanted, by: person.name, at: clock.now(), takesBack: null });
      if (done.ok) return context.json({ releaseId: done.value }, 200);
      if (done.error.kind === 'faulty') return context.json(faultyAnswer(done.error.faults), 400);
      return context.json(conflictAnswer(done.error), 409);
    })
    .openapi(listReleases, (context) => {
      const releases = settingsReleases.listReleases(settingVersionsListed).map((release) => {
        const changes = settingsReleases.read(release.id)?.changes ?? [];
        return { ...release, changes: changes.map(({ part, name }) => ({ part, name })) };
      });
      return context.json({ releases }, 200);
    })
    .openapi(readRelease, async (context) => {
      const found = settingsReleases.read(context.req.valid('param').id);
      if (found === null) return context.json({ fault: 'no_release', message: 'There is no such release.' }, 404);
      return context.json(
        { release: found.release, changes: await Promise.all(found.changes.map(describeChange)) },
        200,
      );
    })
    .openapi(takeBack, async (context) => {
      const { id: releaseId } = context.req.valid('param');
      const { note } = context.req.valid('json');
      const refusal = await refuseBeyond(house, context.var.person, changesBack(releaseId));
      if (refusal !== null) return context.json(refusal, 403);
      const done = await settings.takeBack({ releaseId, note, by: context.var.person.name, at: clock.now() });
      if (done.ok) return context.json({ releaseId: done.value }, 200);
      if (done.error.kind === 'unknown')
        return context.json({ fault: 'no_release', message: 'There is no such release.' }, 404);
      if (done.error.kind === 'faulty') return context.json(faultyAnswer(done.error.faults), 400);
      return context.json(conflictAnswer(done.error), 409);
    })
    .openapi(listVersions, (context) => {
      const { part, name, limit } = context.req.valid('query');
      return context.json({ versions: settingsReleases.listVersions(part, name, limit).map(versionOf) }, 200);
    });
}
