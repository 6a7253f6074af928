// The tables of what was read with each source held out: by source, by language, by intent, and beside the peers. Called by
// main.ts. Languages and intents count only what the rules had not seen.
import { createClassify, judgeByRules, listLearnedWords } from '../../src/classify/classify.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readLearnedModel } from '../../src/runtime/learned-model.ts';
import type { Table } from '../table.ts';
import type { HeldOutReading } from './judge-held-out.ts';
import {
  accuracy,
  calibrationError,
  coverageAt,
  isStatusQuestion,
  type JudgedMail,
  shareOf,
  wantsOther,
} from './measures.ts';
import { readAllMails, SEEN_BY_RULES, SPLITS } from './sources.ts';

const COLUMNS: readonly (readonly [string, (mails: readonly JudgedMail[]) => number | null])[] = [
  ['mails', (mails) => mails.length],
  ['language', (mails) => shareOf(mails, ({ isLanguageRight }) => isLanguageRight)],
  ['rules', (mails) => accuracy(mails, 'rules')],
  ['model', (mails) => accuracy(mails, 'model')],
  ['both', (mails) => accuracy(mails, 'both')],
  ['ECE', calibrationError],
  ['at 99 %', (mails) => coverageAt(mails, 0.99)],
  ['at 95 %', (mails) => coverageAt(mails, 0.95)],
  ['status sent', (mails) => shareOf(mails.filter(isStatusQuestion), ({ wouldBeSent }) => wouldBeSent)],
  ['others sent', (mails) => shareOf(mails.filter(wantsOther), ({ wouldBeSent }) => wouldBeSent)],
];

const rowOf = (name: string, mails: readonly JudgedMail[]) => ({
  name,
  cells: COLUMNS.map(([, measure]) => measure(mails)),
});
const namePeers = (answers: HeldOutReading['answers']): readonly string[] => [
  ...new Set(answers.flatMap(({ peers }) => Object.values(peers).flatMap((own) => own.map(({ name }) => name)))),
];
const isUnseen = ({ source }: JudgedMail): boolean => SEEN_BY_RULES.every((seen) => seen !== source);

export function describeHeldOut({ mails }: HeldOutReading): readonly Table[] {
  const columns = COLUMNS.map(([name]) => name);
  const unseen = mails.filter(isUnseen);
  return [
    {
      title: 'classifier, each source held out (the rules were mended by the last two)',
      columns,
      rows: SPLITS.flatMap(({ sources }) => sources).map((source) =>
        rowOf(
          source,
          mails.filter((mail) => mail.source === source),
        ),
      ),
    },
    {
      title: 'classifier by language, sources unseen by the rules',
      columns,
      rows: [
        ...LANGUAGES.map((language) =>
          rowOf(
            language,
            unseen.filter((mail) => mail.language === language),
          ),
        ),
        rowOf('all', unseen),
      ],
    },
    {
      title: 'classifier by main intent, sources unseen by the rules',
      columns: ['mails', 'rules', 'model', 'both'],
      rows: INTENTS.map((intent) => {
        const own = unseen.filter(({ intents }) => [...intents][0] === intent);
        return {
          name: intent,
          cells: [own.length, accuracy(own, 'rules'), accuracy(own, 'model'), accuracy(own, 'both')],
        };
      }),
    },
  ];
}

const listAskedPeers = (answers: HeldOutReading['answers']) => answers.flatMap(({ peers }) => Object.entries(peers));

export function describePeers({ mails, answers }: HeldOutReading): Table {
  const names = namePeers(answers);
  return {
    title: "first intent right beside the peers', each author's mails held out",
    columns: ['mails', 'rules', 'model', 'both', ...names],
    rows: listAskedPeers(answers).map(([source, peers]) => {
      const own = mails.filter((mail) => mail.source === source);
      const peerCells = names.map((name) => {
        const peer = peers.find((result) => result.name === name);
        return peer === undefined ? null : (100 * peer.right) / Math.max(1, peer.of);
      });
      return {
        name: source,
        cells: [own.length, accuracy(own, 'rules'), accuracy(own, 'model'), accuracy(own, 'both'), ...peerCells],
      };
    }),
  };
}

/** Not part of the baseline: machines differ. */
export function describeSpeed({ answers }: HeldOutReading): Table {
  const mails = readAllMails().filter(({ source }) => source.startsWith('training/'));
  const model = readLearnedModel();
  const classify = createClassify(model);
  const microseconds = (read: (mail: (typeof mails)[number]['mail']) => unknown): number => {
    // What was read of a mail's sentences is kept with it: a copy is read anew.
    const copies = mails.map(({ mail }) => ({ ...mail }));
    const beganAtMs = performance.now();
    for (const mail of copies) read(mail);
    return (1_000 * (performance.now() - beganAtMs)) / copies.length;
  };
  microseconds(classify);
  const names = namePeers(answers);
  const peers = listAskedPeers(answers).flatMap(([, own]) => own);
  const meanOf = (name: string): number | null => {
    const own = peers.filter((peer) => peer.name === name);
    return own.length === 0 ? null : own.reduce((sum, peer) => sum + peer.microseconds, 0) / own.length;
  };
  return {
    title: 'microseconds a mail (mean), reading its sentences included; "both" finds alarms and other matter too',
    columns: ['rules', 'model', 'both', ...names],
    rows: [
      {
        name: 'training/*',
        cells: [
          microseconds(judgeByRules),
          microseconds((mail) => model.score(listLearnedWords(mail))),
          microseconds(classify),
          ...names.map(meanOf),
        ],
      },
    ],
  };
}
