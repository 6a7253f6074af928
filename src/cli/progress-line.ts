/** One line on standard error that renews itself; silent where that is no terminal. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY === true;
  #shownAtMs = 0;

  show(text: string): void {
    const nowMs = performance.now();
    if (!this.#isTerminal || nowMs - this.#shownAtMs < 100) return;
    this.#shownAtMs = nowMs;
    process.stderr.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#isTerminal) process.stderr.write('\r\u001b[K');
  }
}
