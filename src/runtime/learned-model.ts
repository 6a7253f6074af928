// The learned model that comes with Waybill, from its file beside the code, and what the desk has learned on top of it. Called by the
// runtime, the evals and tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import { createClassify } from '../classify/classify.ts';
import { createDeskLayer, type DeskModel } from '../classify/desk/desk-layer.ts';
import { createNgramModel, type NgramModel, readWeights } from '../classify/ngrams/model.ts';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import type { StoredDeskModel } from '../ports/records.ts';
import { SettingsError } from './settings-error.ts';

/** The model's file; `npm run train` writes it. */
export const WEIGHTS_FILE = join(projectFolder, 'src', 'classify', 'ngrams', 'weights.bin');

export const readLearnedModel = (): NgramModel => shareLearnedModel().model;

/** It is the same for all desks of this process. */
let shared: { readonly model: NgramModel; readonly version: string } | null = null;

function shareLearnedModel() {
  if (shared !== null) return shared;
  const bytes = readFileSync(WEIGHTS_FILE);
  shared = { model: createNgramModel(readWeights(bytes)), version: digest(bytes) };
  return shared;
}

/** The classifier with what the desk has learned; `stored` is null where it has learned nothing. */
export function openClassifier(stored: StoredDeskModel | null): Pick<DeskSettings, 'classify' | 'classifierVersion'> {
  const { model, version } = shareLearnedModel();
  const own = readDeskModel(stored);
  return {
    classify: createClassify(model, own === null ? null : createDeskLayer(own)),
    classifierVersion: stored === null ? version : `${version}+desk-${stored.version}`,
  };
}

/** Throws SettingsError where this Waybill cannot read it: the list of intents is another one, or the bytes are damaged. */
export function readDeskModel(stored: StoredDeskModel | null): DeskModel | null {
  if (stored === null) return null;
  try {
    return { weights: readWeights(stored.weights), proven: stored.proven };
  } catch {
    throw new SettingsError(
      `What the desk has learned (version ${stored.version}) cannot be read by this Waybill. Take it back with 'waybill learn --undo --db FILE', then learn anew.`,
    );
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
