import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { askSecret, readPiped, readPipedIfAny } from './terminal.ts';
import { UsageError } from './usage-error.ts';

class Keyboard extends EventEmitter {
  readonly isTTY: boolean = true;
  readonly rawModes: boolean[] = [];
  setRawMode(isRaw: boolean): void {
    this.rawModes.push(isRaw);
  }
  setEncoding(): void {}
  resume(): void {}
  pause(): void {}
}

function ask(keys: readonly string[]) {
  const keyboard = new Keyboard();
  const shown: string[] = [];
  const answer = askSecret(keyboard, { write: (text) => shown.push(text) }, 'Password: ', 'Set WAYBILL_X.');
  for (const key of keys) keyboard.emit('data', key);
  return { answer, shown, keyboard };
}

describe('a secret that is typed', () => {
  test('is not shown, and the terminal is as before afterwards', async () => {
    const { answer, shown, keyboard } = ask(['h', 'ünter', '\r']);
    expect(await answer).toBe('hünter');
    expect(shown.join('')).toBe('Password: \n');
    expect(keyboard.rawModes).toEqual([true, false]);
    expect(keyboard.listenerCount('data')).toBe(0);
  });

  test('may be corrected, pasted and has no control characters', async () => {
    expect(await ask(['abX\u007f', 'c\u001b', 'd\n']).answer).toBe('abcd');
  });

  test('ends the command where the person breaks off, or types nothing', async () => {
    for (const keys of [['ab\u0003'], ['\u0004'], ['\r']]) {
      const { answer, keyboard } = ask(keys);
      await expect(answer).rejects.toThrow(UsageError);
      expect(keyboard.rawModes).toEqual([true, false]);
    }
  });

  test('is asked of nobody where there is no terminal', async () => {
    const keyboard = Object.assign(new EventEmitter(), { setEncoding() {}, resume() {}, pause() {} });
    await expect(askSecret(keyboard, { write: () => {} }, 'Password: ', 'Set WAYBILL_X.')).rejects.toThrow(
      'Set WAYBILL_X.',
    );
  });
});

describe('a secret that is piped in', () => {
  const pipe = (...pieces: readonly string[]) => readPiped(Readable.from(pieces), 'Set WAYBILL_X.');

  test('is all of it but the end of the line', async () => {
    expect(await pipe('https://chat.example', '/hook\r\n')).toBe('https://chat.example/hook');
  });

  test('must be there, and must end', async () => {
    await expect(pipe(' \n')).rejects.toThrow(new UsageError('Set WAYBILL_X.'));
    await expect(readPipedIfAny(new Readable({ read() {} }), 0.05)).rejects.toThrow('did not end');
    expect(await readPipedIfAny(Readable.from([' \n']))).toBeNull();
    await expect(pipe('x'.repeat(limits.connecting.secretCharactersMax + 1))).rejects.toThrow('at most');
  });
});
