// One fit of the n-gram model, without the authors that it is given. Started by main.ts as a worker, for a fit takes one core half a
// minute.
import { parentPort, workerData } from 'node:worker_threads';
import { fitNgrams } from './fit.ts';
import { readLesson } from './folds.ts';
import type { Author } from './training-mails.ts';

parentPort?.postMessage(fitNgrams([...readLesson(workerData as readonly Author[])]));
