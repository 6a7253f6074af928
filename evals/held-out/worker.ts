// A split: fits the n-gram model on all other mails, and lets it and the peers, each language for itself, read those that are
// held out. Started by judge-held-out.ts as a worker, for fitting takes one core some seconds.
import { parentPort, workerData } from 'node:worker_threads';
import { countSubjectSentences } from '../../src/classify/classify.ts';
import { createNgramModel, NO_COMBINATION } from '../../src/classify/ngrams/model.ts';
import { fitNgrams } from '../train/fit.ts';
import { askPeers, type PeerResult } from './peers.ts';
import { readAllMails, SCORES_LENGTH, type Split } from './sources.ts';

export interface HeldOutAnswer {
  readonly split: Split;
  /** For each mail of its sources, in order, what the model says of it, SCORES_LENGTH numbers; NaN where it has no opinion. */
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
  const learned = new Float32Array(heldOut.length * SCORES_LENGTH).fill(Number.NaN);
  for (const [at, { sentences, mail }] of heldOut.entries()) {
    const scores = model.score(sentences, countSubjectSentences(mail));
    if (scores !== null)
      learned.set(
        [scores.learned, scores.pooled, scores.leading].flatMap((part) => Array.from(part)),
        at * SCORES_LENGTH,
      );
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
