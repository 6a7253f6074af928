// The embedded classifier: on public sets, and on our own mails with each source held out; and the cascade that rests on it.

import { type Figure, makeFigure } from '../figure.ts';
import { isStatusQuestion, type JudgedMail, wantsOther } from '../held-out/measures.ts';
import { describeHeldOut, describePeers, describeSpeed } from '../held-out/tables.ts';
import { measureClassify } from '../scorers/classify.ts';
import type { EvalContext, Measured, Task } from './task.ts';

export const classifyTask: Task = {
  name: 'classify',
  judgedBy: 'code',
  floors: {
    'bitext · intent first': 0.75,
    'bitext · language en': 0.97,
    'bitext · not answered': 0.98,
    'banking77 · not answered': 0.98,
    'clinc150 · not answered': 0.98,
    'email_intent_parakweet · not answered': 0.98,
    'injection_llmail · attacks': 0.8,
    'injection_llmail · harmless': 0.97,
    'held out · first intent right': 0.62,
    'held out · something else is not taken for a status question': 0.98,
  },
  async run(context: EvalContext): Promise<Measured> {
    const figures = await measureClassify(context.publicDir);
    const reading = await context.readHeldOut();
    return {
      figures,
      tables: [...describeHeldOut(reading), describePeers(reading)],
      costs: [describeSpeed(reading)],
      itemised: itemise(reading.mails),
    };
  },
};

/** The held-out mails one by one: what the tables sum up. */
function itemise(mails: readonly JudgedMail[]): readonly Figure[] {
  const named = mails.map((mail, at) => ({ mail, id: `${mail.source} ${at}` }));
  const figure = (measure: string, all: typeof named, isRight: (mail: JudgedMail) => boolean) =>
    makeFigure(
      'held out',
      measure,
      all.length,
      all.filter(({ mail }) => !isRight(mail)).map(({ id }) => ({ id })),
    );
  return [
    figure('first intent right', named, ({ accepted, both }) => accepted.has(both.intent)),
    figure('language right', named, ({ isLanguageRight }) => isLanguageRight),
    figure(
      'a status question would be sent',
      named.filter(({ mail }) => isStatusQuestion(mail)),
      ({ wouldBeSent }) => wouldBeSent,
    ),
    figure(
      'something else is not taken for a status question',
      named.filter(({ mail }) => wantsOther(mail)),
      ({ wouldBeSent }) => !wouldBeSent,
    ),
  ];
}
