// All templates of a desk, parsed and checked at once when they are loaded, so that a mistake shows before a mail does.
// Called by the runtime and by the page where an admin edits a template.
import { createHash } from 'node:crypto';
import { INTENTS } from '../domain/intent.ts';
import { isServedLanguage, LANGUAGES } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { NOTICE_KINDS } from '../domain/notice.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { checkProgram, emptyFault } from './check-program.ts';
import { GAP_NAMES } from './gap-notes.ts';
import { suggestWord } from './nearest-word.ts';
import { ORDER_NOTICES } from './notice/order-notices.ts';
import { parseTemplate } from './parse-template.ts';
import {
  confirmationShape,
  frameShape,
  holdingShape,
  noticeShape,
  parcelNoticeShape,
  sectionShape,
} from './reply-shapes.ts';
import type { RunnableTemplate } from './run-program.ts';
import { CONFIRMED_ACTIONS } from './section-input.ts';
import type { RecordShape } from './shape.ts';
import { faultAt, type TemplateFault } from './template-fault.ts';
import type { Program, TemplateNode } from './template-program.ts';

export interface CompiledTemplate extends RunnableTemplate {
  /** SHA-256 (hex) of its text and of the partials that it includes. */
  readonly digest: string;
}

/** Ready templates by id, such as `cancel_order/en`. */
export interface TemplateSet {
  readonly byId: ReadonlyMap<string, CompiledTemplate>;
}

interface ParsedTemplate {
  readonly id: string;
  readonly source: string;
  readonly program: Program;
}

const PARTIALS = 'partials/';
const NOTICES = 'notices/';
const ACTION_FOLDERS = CONFIRMED_ACTIONS.map((kind) => `action_${kind}`);

/** By what they were read from: at a publication nearly all templates are those of before, and to read and check them all takes most of a second. Forgotten
 * together where there are too many. */
const readBefore = new Map<string, Program>();
/** Id and digest of those without a fault. */
const faultlessBefore = new Set<string>();

/** What reading and checking some templates has found, as JSON keeps it. */
export interface ReadTemplates {
  readonly programs: readonly (readonly [key: string, program: Program])[];
  readonly faultless: readonly string[];
}

const keyOf = ({ id, source }: TemplateSource): string => `${id}\n${source}`;

/** Of those sources. */
export function listRead(sources: readonly TemplateSource[]): ReadTemplates {
  const ids = new Set(sources.map(({ id }) => id));
  return {
    programs: sources.flatMap((source) => {
      const program = readBefore.get(keyOf(source));
      return program === undefined ? [] : [[keyOf(source), program] as const];
    }),
    faultless: [...faultlessBefore].filter((key) => ids.has(key.slice(0, key.indexOf(' ')))),
  };
}

/** What listRead gave to an earlier process of this very code. */
export function recallRead({ programs, faultless }: ReadTemplates): void {
  for (const [key, program] of programs) readBefore.set(key, program);
  for (const key of faultless) faultlessBefore.add(key);
}

function readOnce(id: string, source: string): Result<Program, TemplateFault> {
  const key = keyOf({ id, source });
  const before = readBefore.get(key);
  if (before !== undefined) return ok(before);
  const program = parseTemplate(id, source);
  if (!program.ok) return program;
  if (readBefore.size >= limits.voice.templatesRemembered) readBefore.clear();
  readBefore.set(key, program.value);
  return program;
}

/** A fault may name what else there is, so that only what has none is remembered. */
function checkOnce(template: CompiledTemplate, shape: RecordShape): readonly TemplateFault[] {
  const key = `${template.id} ${template.digest}`;
  if (faultlessBefore.has(key)) return [];
  const faults = checkProgram(template.program, { shape, partials: template.partials, gaps: GAP_NAMES });
  if (faults.length > 0) return faults;
  if (faultlessBefore.size >= limits.voice.templatesRemembered) faultlessBefore.clear();
  faultlessBefore.add(key);
  return [];
}

/** The ready set, or every fault found in all of them, each with its template, line and remedy. */
export function compileTemplates(sources: readonly TemplateSource[]): Result<TemplateSet, readonly TemplateFault[]> {
  const faults: TemplateFault[] = [];
  const parsed = new Map<string, ParsedTemplate>();
  for (const { id, source } of sources) {
    const fault = parsed.has(id) ? whole(id, 'there are two templates of this id; remove one') : findIdFault(id);
    const program = fault ? failed(fault) : readOnce(id, source);
    if (!program.ok) faults.push(program.error);
    else parsed.set(id, { id, source, program: program.value });
  }
  const byId = new Map<string, CompiledTemplate>();
  const partialsOf = new Map<string, Partials>();
  for (const template of parsed.values()) {
    if (isBlank(template)) faults.push(emptyFault(template.id));
    const shape = shapeFor(template.id);
    if (!shape) continue;
    const language = languageOf(template.id);
    const partials = partialsOf.get(language) ?? describePartials(parsed, language);
    partialsOf.set(language, partials);
    const { programs } = partials;
    const { id, program } = template;
    const compiled = { id, program, partials: programs, digest: digestOf(template, partials) };
    faults.push(...checkOnce(compiled, shape));
    byId.set(id, compiled);
  }
  faults.push(...findMissingFrames(byId));
  return faults.length > 0 ? failed(dropRepeats(faults)) : ok({ byId });
}

const whole = (template: string, message: string): TemplateFault => faultAt({ template, line: 1, column: 1 }, message);

const isBlank = ({ source }: ParsedTemplate): boolean => source.trim() === '';

export const languageOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** What a template may read; null where that depends on what includes it. */
export function shapeFor(id: string): RecordShape | null {
  if (id.startsWith(PARTIALS)) return null;
  if (id.startsWith('frame/')) return frameShape;
  if (id.startsWith(NOTICES))
    return [...ORDER_NOTICES].some((kind) => id.startsWith(`${NOTICES}${kind}/`)) ? noticeShape : parcelNoticeShape;
  if (ACTION_FOLDERS.some((folder) => id.startsWith(`${folder}/`))) return confirmationShape;
  return id.startsWith('holding/') || id.startsWith('receipt/') ? holdingShape : sectionShape;
}

function findIdFault(id: string): TemplateFault | null {
  const parts = id.split('/');
  const [folder = '', name = ''] = parts;
  const language = languageOf(id);
  const isDeep = folder === 'partials' || folder === 'notices';
  if (parts.length !== (isDeep ? 3 : 2) || name === '')
    return whole(
      id,
      'a template is <intent>/<language>, action_<kind>/<language>, frame/<language>, holding/<language>, receipt/<language>, notices/<kind>/<language> or partials/<name>/<language>',
    );
  if (!isServedLanguage(language))
    return whole(id, `"${language}" is no language of ours${suggestWord(language, LANGUAGES)}`);
  if (folder === 'notices')
    return NOTICE_KINDS.some((kind) => kind === name)
      ? null
      : whole(id, `"${name}" is no notice${suggestWord(name, NOTICE_KINDS)}`);
  const folders = ['frame', 'holding', 'receipt', 'partials', ...ACTION_FOLDERS, ...INTENTS];
  return folders.includes(folder) ? null : whole(id, `"${folder}" is no intent${suggestWord(folder, folders)}`);
}

/** Of one language, by name. */
interface Partials {
  readonly programs: ReadonlyMap<string, Program>;
  readonly sources: ReadonlyMap<string, string>;
}

function describePartials(parsed: ReadonlyMap<string, ParsedTemplate>, language: string): Partials {
  const programs = new Map<string, Program>();
  const sources = new Map<string, string>();
  for (const [id, { program, source }] of parsed) {
    if (!id.startsWith(PARTIALS) || languageOf(id) !== language) continue;
    const name = id.slice(PARTIALS.length, -language.length - 1);
    programs.set(name, program);
    sources.set(name, source);
  }
  return { programs, sources };
}

function findMissingFrames(byId: ReadonlyMap<string, CompiledTemplate>): readonly TemplateFault[] {
  const languages = new Set([...byId.keys()].map(languageOf));
  return [...languages]
    .filter((language) => !byId.has(`frame/${language}`))
    .map((language) =>
      whole(
        `frame/${language}`,
        `there are templates in "${language}" and no frame for them; write templates/frame/${language}.hbs`,
      ),
    );
}

/** One partial is checked wherever it is used; its fault is told once. */
function dropRepeats(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const seen = new Set<string>();
  return faults.filter(({ template, line, column, message }) => {
    const key = `${template}:${line}:${column} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function digestOf({ source, program }: ParsedTemplate, { programs, sources }: Partials): string {
  const hash = createHash('sha256').update(source);
  for (const name of [...listIncluded({ program, partials: programs })].sort())
    hash.update(`\0${name}\0${sources.get(name)}`);
  return hash.digest('hex');
}

/** The names of the partials that it includes, by others too. */
export function listIncluded({
  program,
  partials,
}: Pick<RunnableTemplate, 'program' | 'partials'>): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (part: Program): void => {
    for (const node of part) {
      for (const inner of listInner(node)) collect(inner);
      if (node.kind !== 'partial' || found.has(node.name)) continue;
      found.add(node.name);
      collect(partials.get(node.name) ?? []);
    }
  };
  collect(program);
  return found;
}

function listInner(node: TemplateNode): readonly Program[] {
  if (node.kind === 'text' || node.kind === 'print' || node.kind === 'partial') return [];
  return node.kind === 'next-step' ? [node.body] : [node.body, node.otherwise];
}
