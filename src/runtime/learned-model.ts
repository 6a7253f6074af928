// The learned model that comes with Waybill, from its file beside the code. Called by the runtime, the evals and tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNgramModel, type NgramModel, readWeights } from '../classify/ngrams/model.ts';

const WEIGHTS = join(import.meta.dirname, '..', 'classify', 'ngrams', 'weights.bin');

export const readLearnedModel = (): NgramModel => createNgramModel(readWeights(readFileSync(WEIGHTS)));
