// Words as all sentences share them: one object for each spelling, with a place for what each reader knows of it. So a word
// is looked up once when it is read, and never again by the rules, the alarms and the other readers of its sentence.
import { RecentMemory } from './recent-memory.ts';

export class Word {
  readonly text: string;
  /** By reader; filled by WordMemory alone. */
  readonly known: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

/** Words that are forgotten live on in the sentences that hold them. */
const WORDS_MAX = 10_000;
/** No word of a language is longer; what is may be a whole page, and is not kept. */
export const KEPT_LETTERS_MAX = 40;
const words = new RecentMemory<Word>(WORDS_MAX);

export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const word = new Word(text);
  if (text.length > KEPT_LETTERS_MAX) return word;
  words.set(text, word);
  return word;
}

let readers = 0;

/** What one reader knows of words, worked out at the first meeting. */
export class WordMemory<Knowledge> {
  readonly #place: number;
  readonly #learn: (text: string) => Knowledge;

  constructor(learn: (text: string) => Knowledge) {
    this.#place = readers;
    readers += 1;
    this.#learn = learn;
  }

  recall(word: Word): Knowledge {
    const known = word.known[this.#place] as Knowledge | undefined;
    if (known !== undefined) return known;
    const learned = this.#learn(word.text);
    word.known[this.#place] = learned;
    return learned;
  }
}
