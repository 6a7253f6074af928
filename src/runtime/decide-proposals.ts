// A person's word on proposals: an accepted setting goes into the voice file, an accepted wording into the desk's own templates, an
// accepted example is learned from by `waybill learn`; each can be taken back. Called by the command line.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { Voice } from '../domain/desk.ts';
import type { VoiceProposal, WordingProposal } from '../domain/proposal.ts';
import type { Records, StoredProposal } from '../ports/records.ts';
import { applyWording, removeWording } from '../proposals/apply-wording.ts';
import { readVoiceValue, setVoiceValue } from '../proposals/change-voice.ts';
import { createTryOut } from '../proposals/try-out.ts';
import { type DeskMemory, rememberDesk } from './desk-memory.ts';
import { editJson } from './edit-json.ts';
import { compileTemplateFiles, readTemplateFiles, readVoice } from './settings-files.ts';
import { prepareFile, readSettingsFile } from './settled-file.ts';

export interface DecidingDesk {
  readonly records: Records;
  /** Where the desk's settings are; all paths absolute. */
  readonly places: DeskMemory;
  /** Where its own templates go if it has no folder for them yet. */
  readonly templatesDefault: string;
  readonly now: string;
  readonly by: string;
}

export type Decided =
  | { readonly kind: 'done'; readonly file: string | null }
  /** Nothing was changed; `why` is a sentence for a person. */
  | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): Decided => ({ kind: 'refused', why });

/** What takes the change of a file back: its text before (null: there was none), and a digest of the text that was left. `isOurs`: there
 * was no such file before proposals were accepted. */
const Undo = z.strictObject({
  file: z.string(),
  before: z.string().nullable(),
  afterDigest: z.string(),
  isOurs: z.boolean(),
});
const readUndo = (undo: string | null) => (undo === null ? null : Undo.parse(JSON.parse(undo)));

interface FileChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

export async function acceptProposal(proposal: StoredProposal, desk: DecidingDesk): Promise<Decided> {
  const { id, content, state } = proposal;
  if (state === 'accepted') return refused('it has been accepted already');
  if (state === 'outdated') return refused('the newest sent mail no longer shows it');
  if (content.kind === 'example') {
    await decide(id, 'accepted', null, desk);
    return { kind: 'done', file: null };
  }
  const change = content.kind === 'voice' ? await changeVoiceFile(content, desk) : await changeTemplate(content, desk);
  if ('why' in change) return refused(change.why);
  const { file, before } = change;
  const isOurs =
    before === null ||
    desk.records.proposals.list('accepted').some(({ undo: other }) => {
      const known = readUndo(other);
      return known?.file === file && known.isOurs;
    });
  const undo = JSON.stringify({ file, before, afterDigest: digest(change.after), isOurs });
  const templates = desk.places.templates ?? (content.kind === 'wording' ? desk.templatesDefault : null);
  await writeAndDecide(change, async () => {
    await rememberDesk(desk.records, { ...desk.places, templates });
    await decide(id, 'accepted', undo, desk);
  });
  return { kind: 'done', file: change.file };
}

export async function rejectProposal({ id, state }: StoredProposal, desk: DecidingDesk): Promise<Decided> {
  if (state === 'accepted') return refused(`it has been accepted; take that back first with --undo ${id}`);
  await decide(id, 'rejected', null, desk);
  return { kind: 'done', file: null };
}

/** Puts the file's former text back, or where it was changed since takes this one change out of it. Needs no working settings. */
export async function undoProposal(proposal: StoredProposal, desk: DecidingDesk): Promise<Decided> {
  const { id, content, state } = proposal;
  const undo = readUndo(proposal.undo);
  if (state !== 'accepted') return refused('it is not accepted');
  if (undo === null || content.kind === 'example') {
    await decide(id, 'open', null, desk);
    return { kind: 'done', file: null };
  }
  const { file, before, afterDigest, isOurs } = undo;
  const current = await readSettingsFile(file);
  const after =
    digest(current) === afterDigest
      ? before
      : content.kind === 'voice'
        ? takeVoiceBack(content, current, before)
        : await takeWordingBack(content, current, isOurs);
  if (after === undefined) return refused(`${file} was changed there since; put it right by hand`);
  await writeAndDecide({ file, before: current, after }, () => decide(id, 'open', null, desk));
  return { kind: 'done', file };
}

/** The new text is on the disk, beside the file, before the decision; the decision is before the file. */
async function writeAndDecide({ file, after }: FileChange, commit: () => Promise<void>): Promise<void> {
  const prepared = await prepareFile(file, after);
  try {
    await commit();
  } catch (error) {
    await prepared.dropIt();
    throw error;
  }
  await prepared.settle();
}

const decide = (
  id: number,
  to: 'open' | 'accepted' | 'rejected',
  undo: string | null,
  { records, now, by }: DecidingDesk,
): Promise<void> => records.write(() => records.proposals.decide({ id, to, at: now, by, undo }));

async function changeVoiceFile(
  proposal: VoiceProposal,
  { places }: DecidingDesk,
): Promise<FileChange | { readonly why: string }> {
  const file = places.voice;
  if (file === null) return { why: 'this desk has no voice file; give it with --voice FILE' };
  const before = await readSettingsFile(file);
  if (before === null) return { why: `there is no file ${file}` };
  const json = readObject(before);
  if (json === null || !Voice.safeParse(setVoiceValue(json, proposal, proposal.value)).success)
    return { why: `${file} would not be a voice any more` };
  return { file, before, after: editJson(before, pathOf(proposal), proposal.value) };
}

async function changeTemplate(
  proposal: WordingProposal,
  { places, templatesDefault }: DecidingDesk,
): Promise<FileChange | { readonly why: string }> {
  const templates = await readTemplateFiles(places);
  const inUse = templates.get(proposal.template);
  const after = inUse === undefined ? null : applyWording(inUse.source, proposal);
  if (inUse === undefined || after === null)
    return { why: 'the template has been changed since; run learn --sent again' };
  if (places.voice === null) return { why: 'this desk has no voice file; give it with --voice FILE' };
  const voice = await readVoice(places.voice);
  await compileTemplateFiles(places);
  const why = createTryOut([...templates.values()], voice, proposal.language).template(proposal.template, after);
  if (why !== null) return { why: `it no longer fits the template: ${why}` };
  const file = join(places.templates ?? templatesDefault, `${proposal.template}.hbs`);
  return { file, before: await readSettingsFile(file), after };
}

/** Null where a hand has broken the file. */
function readObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const pathOf = ({ field, language }: VoiceProposal): readonly string[] =>
  language === null ? [field] : [field, language];

function takeVoiceBack(proposal: VoiceProposal, current: string | null, before: string | null): string | undefined {
  if (current === null || before === null) return undefined;
  const [now, then] = [readObject(current), readObject(before)];
  if (now === null || then === null || readVoiceValue(now, proposal) !== proposal.value) return undefined;
  const former = readVoiceValue(then, proposal);
  return editJson(current, pathOf(proposal), former);
}

/** A file that is the bundled template again goes, where there was none of the desk's own. */
async function takeWordingBack(
  proposal: WordingProposal,
  current: string | null,
  isOurs: boolean,
): Promise<string | null | undefined> {
  const after = current === null ? null : removeWording(current, proposal);
  if (after === null) return undefined;
  const bundled = (await readTemplateFiles({ templates: null })).get(proposal.template)?.source;
  return isOurs && after === bundled ? null : after;
}

const digest = (text: string | null): string =>
  createHash('sha256')
    .update(text ?? '\0')
    .digest('hex');

/** For messages: `greeting.en`, `return_request/en`. */
export function describePlace({ content }: Pick<StoredProposal, 'content'>): string {
  if (content.kind === 'voice')
    return content.language === null ? content.field : `${content.field}.${content.language}`;
  return content.kind === 'wording' ? content.template : `${content.intents.join('+')} [${content.language}]`;
}
