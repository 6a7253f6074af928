// One source held out: fits the n-gram model on all other mails, and lets it and, on a source of one language, the peers
// read the source. Started by judge-held-out.ts as a worker, for fitting takes one core some seconds.
import { parentPort, workerData } from 'node:worker_threads';
import { createNgramModel } from '../../src/classify/ngrams/model.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import { fitNgrams } from '../train/fit.ts';
import { askPeers, type PeerResult } from './peers.ts';
import { readAllMails } from './sources.ts';

export interface HeldOutTask {
  readonly source: string;
  readonly withPeers: boolean;
}

export interface HeldOutAnswer {
  readonly source: string;
  /** For each mail of the source, in order, the log-odds of each intent; NaN where the model has no opinion. */
  readonly learned: Float32Array;
  readonly peers: readonly PeerResult[];
  readonly fitSeconds: number;
}

async function answer({ source, withPeers }: HeldOutTask): Promise<HeldOutAnswer> {
  const mails = readAllMails();
  const training = mails.filter((mail) => mail.source !== source);
  const heldOut = mails.filter((mail) => mail.source === source);
  const beganAtMs = performance.now();
  const model = createNgramModel({ ...fitNgrams(training), combination: new Float32Array() });
  const fitSeconds = (performance.now() - beganAtMs) / 1_000;
  const learned = new Float32Array(heldOut.length * INTENTS.length).fill(Number.NaN);
  for (const [at, { sentences }] of heldOut.entries()) {
    const scores = model.score(sentences);
    if (scores !== null) learned.set(scores, at * INTENTS.length);
  }
  return { source, learned, peers: withPeers ? await askPeers(training, heldOut) : [], fitSeconds };
}

parentPort?.postMessage(await answer(workerData as HeldOutTask));
