// Reads the desk's settings from files: voice, desk facts, policy, templates. A fault names the file and what to do.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { projectFolder } from '#project-folder';
import { DeskFacts, type Voice } from '../domain/desk.ts';
import { compileOrderNumberPattern } from '../domain/identifiers/order-number.ts';
import { NoticeSettings } from '../domain/notice.ts';
import { parseRoutes, type Routes } from '../escalations/routes.ts';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import { DeskVoice } from '../pipeline/desk-voice.ts';
import type { DeskTemplate, WholePart } from '../pipeline/live-settings.ts';
import { parsePolicy } from '../policy/policy.ts';
import type { StoredDeskModel } from '../ports/records.ts';
import type { SettingContent } from '../ports/settings-releases.ts';
import { compileTemplates, type TemplateSet } from '../voice/compile-templates.ts';
import { openClassifier } from './learned-model.ts';
import { listFiles } from './list-files.ts';
import { SettingsError } from './settings-error.ts';
import { isShipped, recallTemplates } from './template-memory.ts';

export const BUNDLED_TEMPLATES = join(projectFolder, 'templates');

export interface SettingsFiles {
  readonly voice: string | null;
  readonly desk: string | null;
  readonly policy: string | null;
  /** Who is told of what waits; not remembered by the desk. */
  readonly routes?: string | null | undefined;
  /** Which turns of their orders shoppers are told of; not remembered by the desk either. */
  readonly notices?: string | null | undefined;
  /** The desk's own templates, `<intent>/<language>.hbs` and so on: each stands in for the one of its name that comes along. */
  readonly templates?: string | null | undefined;
  /** The desk's own prompts, alike; read where a model is opened. */
  readonly prompts?: string | null | undefined;
}

/** What people write of the settings: all but what reads the mail. */
export type WrittenSettings = Omit<DeskSettings, 'classify' | 'classifierVersion'>;

/** `learned` is what the desk has learned itself; null is nothing. What was `published` on the page stands in for the files. Throws
 * SettingsError. */
export async function readSettings(
  files: SettingsFiles,
  learned: StoredDeskModel | null,
  published: readonly SettingContent[] = [],
): Promise<DeskSettings> {
  return { ...(await readWrittenSettings(files, published)), ...openClassifier(learned) };
}

/** Throws SettingsError. */
export async function readWrittenSettings(
  files: SettingsFiles,
  published: readonly SettingContent[],
): Promise<WrittenSettings> {
  const voice = parseJson(await readPart(files, published, 'voice'), DeskVoice);
  const desk = await readPart(files, published, 'desk');
  const facts = parseJson(desk, DeskFacts);
  const { file: policyFile, text: policyText } = await readPart(files, published, 'policy');
  const policy = parsePolicy(policyText, createHash('sha256').update(policyText).digest('hex').slice(0, 16));
  if (!policy.ok) throw new SettingsError(policy.error.map((fault) => `${policyFile}: ${fault}`).join('\n'));
  const templates = await compileTemplateFiles(files, published);
  const pattern = facts.orderNumberPattern === undefined ? null : compileOrderNumberPattern(facts.orderNumberPattern);
  if (pattern && !pattern.ok) throw new SettingsError(`${desk.file}: orderNumberPattern: ${pattern.error}`);
  const notices = parseJson(await readPart(files, published, 'notices'), NoticeSettings);
  return { voice, facts, policy: policy.value, notices, templates, orderNumberPattern: pattern ? pattern.value : null };
}

/** Throws SettingsError. */
export async function readRoutes(files: SettingsFiles, published: readonly SettingContent[]): Promise<Routes> {
  const { file, text } = await readPart(files, published, 'routes');
  const parsed = parseRoutes(text);
  if (!parsed.ok) throw new SettingsError(parsed.error.map((fault) => `${file}: ${fault}`).join('\n'));
  return parsed.value;
}

export interface TemplateFile extends DeskTemplate {
  readonly file: string;
}

/** The templates as the desk uses them: what was published, its own files, and for the rest those that come along. Throws SettingsError. */
export async function readTemplateFiles(
  { templates: own }: Pick<SettingsFiles, 'templates'>,
  published: readonly SettingContent[] = [],
) {
  const byId = new Map<string, TemplateFile>();
  for (const folder of [BUNDLED_TEMPLATES, ...(own ? [own] : [])])
    for (const template of await (folder === BUNDLED_TEMPLATES ? readBundled() : readTemplates(folder))) {
      const origin = folder === BUNDLED_TEMPLATES ? 'bundled' : 'file';
      byId.set(template.id, { ...template, origin });
    }
  for (const { part, name, content } of published)
    if (part === 'template' && content !== null)
      byId.set(name, { id: name, source: content, file: `published template ${name}`, origin: 'published' });
  return byId;
}

let bundledBefore: ReturnType<typeof readTemplates> | null = null;

/** What lies in a bundle of Workers never changes; elsewhere somebody may edit it. */
function readBundled(): ReturnType<typeof readTemplates> {
  if (!isShipped()) return readTemplates(BUNDLED_TEMPLATES);
  bundledBefore ??= readTemplates(BUNDLED_TEMPLATES);
  return bundledBefore;
}

const DEFAULT_FILES: Readonly<Record<WholePart, string>> = {
  voice: join(BUNDLED_TEMPLATES, 'defaults', 'voice.json'),
  desk: join(BUNDLED_TEMPLATES, 'defaults', 'desk.json'),
  policy: join(projectFolder, 'src', 'policy', 'default-policy.json'),
  routes: join(projectFolder, 'src', 'escalations', 'default-routes.json'),
  notices: join(BUNDLED_TEMPLATES, 'defaults', 'notices.json'),
};

/** A part as it counts, with what to call it where it is faulty. Throws SettingsError. */
export async function readPart(
  files: SettingsFiles,
  published: readonly SettingContent[],
  wanted: WholePart,
): Promise<{ readonly file: string; readonly text: string }> {
  const content = published.find(({ part }) => part === wanted)?.content ?? null;
  if (content !== null) return { file: `published ${wanted}`, text: content };
  const file = files[wanted] ?? DEFAULT_FILES[wanted];
  return { file, text: await readText(file) };
}

/** Throws SettingsError. */
export const readVoice = async (file: string): Promise<Voice> =>
  parseJson({ file, text: await readText(file) }, DeskVoice);

/** Those of readTemplateFiles, ready; throws SettingsError with each fault's file and line. */
export async function compileTemplateFiles(
  files: Pick<SettingsFiles, 'templates'>,
  published: readonly SettingContent[] = [],
): Promise<TemplateSet> {
  const byId = await readTemplateFiles(files, published);
  const sources = [...byId.values()];
  const bundled = sources.filter(({ origin }) => origin === 'bundled');
  const keep = recallTemplates(bundled, bundled.length === sources.length);
  const compiled = compileTemplates(sources);
  if (compiled.ok) {
    keep();
    return compiled.value;
  }
  throw new SettingsError(
    compiled.error
      .map(({ template, line, message }) => {
        const file = byId.get(template)?.file ?? join(BUNDLED_TEMPLATES, `${template}.hbs`);
        const place = file.startsWith(BUNDLED_TEMPLATES) ? relative(projectFolder, file) : file;
        return `${place} line ${line}: ${message}`;
      })
      .join('\n'),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new SettingsError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** Throws SettingsError. */
export function parseJson<T extends z.ZodType>(
  { file, text }: { readonly file: string; readonly text: string },
  schema: T,
): z.infer<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).replace(/\s{1,1000}/gu, ' ');
    throw new SettingsError(`${file}: is not JSON (${said}).`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues
        .map((issue) => `${file}: ${issue.path.map(String).join('.') || 'file'}: ${issue.message}`)
        .join('\n'),
    );
  }
  return parsed.data;
}

/** All `.hbs` files below the folder; the id is the path without the ending, with `/`. */
async function readTemplates(folder: string): Promise<readonly Omit<TemplateFile, 'origin'>[]> {
  const files = await listFiles(folder).catch((error: unknown) => {
    throw new SettingsError(`${folder}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.hbs'))
      .map(async (file) => ({
        id: relative(folder, file)
          .split(sep)
          .join('/')
          .replace(/\.hbs$/, ''),
        source: await readText(file),
        file,
      })),
  );
}
