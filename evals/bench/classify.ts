// How long it takes to understand a mail of 1,500 characters in each language, to write a reply, and to train; how large the
// model's file is. 'Undisturbed' takes each mail's quickest round, so that other programs on the machine do not count. Mails
// are pieced together from those of evals/datasets/training, 60 a language. Run by main.ts.
import { statSync } from 'node:fs';
import { createClassify } from '../../src/classify/classify.ts';
import { detectLanguage } from '../../src/classify/detect-language.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { readLearnedModel, WEIGHTS_FILE } from '../../src/runtime/learned-model.ts';
import { compileTemplates } from '../../src/voice/compile-templates.ts';
import { replyInput, SAMPLES } from '../../src/voice/sample-contexts.ts';
import { readTemplateFiles } from '../../src/voice/template-files.ts';
import { writeReply } from '../../src/voice/write-reply.ts';
import { readAllMails } from '../held-out/sources.ts';
import { fitNgrams } from '../train/fit.ts';
import { nameSource, readTrainingMails, type TrainingMail } from '../train/training-mails.ts';
import { percentile } from './percentile.ts';

const MAIL_CHARACTERS = 1_500;
const MAILS = 60;
const ROUNDS = 20;
const WARM_UP_ROUNDS = 5;
const write = (text: string) => process.stdout.write(`  ${text}\n`);

export function benchClassify(): Promise<void> {
  const classify = createClassify(readLearnedModel());
  for (const language of LANGUAGES) {
    const mails = pieceMails(language);
    const read = ({ mail }: TrainingMail) => {
      const detected = detectLanguage(mail.fresh, { subject: mail.subject });
      // What was read of a mail's sentences is kept with it: a copy is read anew.
      classify({ ...mail, language: detected.language });
    };
    printTimes(`${language}: language, intents and alarms of ${MAIL_CHARACTERS} characters`, mails, read, 'under 2 ms');
  }
  write(`weights.bin: ${statSync(WEIGHTS_FILE).size} bytes for all languages   (aim: under 1,500,000)`);
  benchReplies();
  const all = readAllMails();
  const beganAtMs = performance.now();
  fitNgrams(all);
  const seconds = (performance.now() - beganAtMs) / 1_000;
  write(
    `one fit on ${all.length} mails: ${seconds.toFixed(1)} s; npm run train makes four of them   (aim: under 120 s)`,
  );
  return Promise.resolve();
}

function printTimes<T>(name: string, inputs: readonly T[], work: (input: T) => void, aim: string): void {
  const timesMs: number[] = [];
  const quickestMs = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    for (const [at, input] of inputs.entries()) {
      const beganAtMs = performance.now();
      work(input);
      const elapsedMs = performance.now() - beganAtMs;
      if (round < WARM_UP_ROUNDS) continue;
      timesMs.push(elapsedMs);
      quickestMs[at] = Math.min(quickestMs[at] ?? elapsedMs, elapsedMs);
    }
  }
  const [median, tail] = [0.5, 0.99].map((share) => percentile(timesMs, share).toFixed(2));
  const undisturbed = percentile(quickestMs, 0.99).toFixed(2);
  write(`${name}: p50 ${median} ms   p99 ${tail} ms (${undisturbed} ms undisturbed)   (aim: p99 ${aim})`);
}

/** Distinct mails of one language, each cut at 1,500 characters. */
function pieceMails(language: Language): readonly TrainingMail[] {
  const written = readTrainingMails(language, '1');
  return Array.from({ length: MAILS }, (_, n) => {
    const first = Math.floor((n * written.length) / MAILS);
    let fresh = '';
    for (let at = 0; fresh.length < MAIL_CHARACTERS && at < written.length; at++)
      fresh += `${written[(first + at) % written.length]?.mail.fresh ?? ''}\n`;
    const mail = written[first];
    if (!mail) throw new Error(`there is no mail to train on in ${nameSource(language, '1')}`);
    return { ...mail, mail: { ...mail.mail, fresh: fresh.slice(0, MAIL_CHARACTERS) } };
  });
}

function benchReplies(): void {
  const compiled = compileTemplates(readTemplateFiles());
  if (!compiled.ok) throw new Error('a template does not compile: run npm test');
  for (const language of LANGUAGES) {
    printTimes(
      `${language}: a reply, in each of ${SAMPLES.length} states`,
      SAMPLES,
      ({ sections }) => {
        const reply = writeReply(compiled.value, replyInput(language, sections));
        if (!reply.ok) throw new Error(reply.error.detail);
      },
      'under 1 ms',
    );
  }
}
