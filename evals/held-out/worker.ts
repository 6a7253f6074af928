// A split: fits the n-gram model on all other mails, and lets it and the peers, each language for itself, read those that are
// held out. Started by judge-held-out.ts as a worker, for fitting takes one core some seconds.
import { parentPort, workerData } from 'node:worker_threads';
import { countSubjectSentences } from '../../src/classify/classify.ts';
import { OUTPUTS } from '../../src/classify/combine-judges.ts';
import { createNgramModel, NO_COMBINATION } from '../../src/classify/ngrams/model.ts';
import { fitNgrams } from '../train/fit.ts';
import { askPeers, type PeerResult } from './peers.ts';
import { readAllMails, type Split } from './sources.ts';

export interface HeldOutAnswer {
  readonly split: Split;
  /** For each mail of its sources, in order, OUTPUTS log-odds of the mail and as many of its sentences; NaN where the model has
   * no opinion. */
  readonly learned: Float32Array;
  /** By source. */
  readonly peers: Readonly<Record<string, readonly PeerResult[]>>;
  readonly fitSeconds: number;
}

async function answer(split: Split): Promise<HeldOutAnswer> {
  const sources = new Set(split.sources);
  const mails = readAllMails();
  const training = mails.filter(({ source }) => !sources.has(source));
  const heldOut = mails.filter(({ source }) => sources.has(source));
  const beganAtMs = performance.now();
  const model = createNgramModel({ ...fitNgrams(training), combination: NO_COMBINATION });
  const fitSeconds = (performance.now() - beganAtMs) / 1_000;
  const learned = new Float32Array(heldOut.length * 2 * OUTPUTS).fill(Number.NaN);
  for (const [at, { sentences, mail }] of heldOut.entries()) {
    const scores = model.score(sentences, countSubjectSentences(mail));
    if (scores !== null) learned.set([...Array.from(scores.learned), ...Array.from(scores.pooled)], 2 * at * OUTPUTS);
  }
  const peers: Record<string, readonly PeerResult[]> = {};
  for (const source of split.askPeersOf) {
    peers[source] = await askPeers(
      training,
      heldOut.filter((mail) => mail.source === source),
    );
  }
  return { split, learned, peers, fitSeconds };
}

parentPort?.postMessage(await answer(workerData as Split));
