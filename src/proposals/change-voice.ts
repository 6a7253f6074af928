// A voice setting put into the voice file's content, everything else left as it is. Called where a setting is tried and where it is accepted.
import { Voice } from '../domain/desk.ts';
import type { VoiceProposal } from '../domain/proposal.ts';
import { failed, ok, type Result } from '../domain/result.ts';

type Json = Readonly<Record<string, unknown>>;
type Place = Pick<VoiceProposal, 'field' | 'language'>;

/** What the file says there; undefined where it says nothing. */
export function readVoiceValue(file: Json, { field, language }: Place): unknown {
  if (language === null) return file[field];
  const ofField = file[field];
  return isRecord(ofField) ? ofField[language] : undefined;
}

/** The content with that value; undefined takes the value out, and the field with it where nothing is left in it. */
export function setVoiceValue(file: Json, { field, language }: Place, value: unknown): Json {
  if (language === null) return withKey(file, field, value);
  const ofField = file[field];
  const changed = withKey(isRecord(ofField) ? ofField : {}, language, value);
  return withKey(file, field, Object.keys(changed).length === 0 ? undefined : changed);
}

/** The voice with the proposal, or what is wrong with it. */
export function changeVoice(voice: Voice, proposal: VoiceProposal): Result<Voice, string> {
  const changed = Voice.safeParse(setVoiceValue(voice, proposal, proposal.value));
  return changed.success ? ok(changed.data) : failed(changed.error.issues.map(({ message }) => message).join('; '));
}

function withKey(record: Json, key: string, value: unknown): Json {
  if (value !== undefined) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
