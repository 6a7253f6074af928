// Cuts a stream of bytes into lines of UTF-8 text, with a limit on each line. Called by client.ts for JSONL and CSV.

export type Line =
  | { readonly line: number; readonly text: string; readonly problem: null }
  | { readonly line: number; readonly text: null; readonly problem: string };

const LINE_FEED = 0x0a;

/** Lines from 1 on, without their line ends and without a byte-order mark. A line that is longer than `lineBytesMax` or is
 * not UTF-8 has a `problem` instead of a text, and the next one goes on. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, lineBytesMax: number): AsyncIterable<Line> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      sizeBytes += end - start;
      if (sizeBytes <= lineBytesMax) pieces.push(chunk.subarray(start, end));
      yield finish(line, pieces, sizeBytes, lineBytesMax);
      line += 1;
      pieces = [];
      sizeBytes = 0;
      start = end + 1;
    }
    sizeBytes += chunk.length - start;
    if (sizeBytes <= lineBytesMax) pieces.push(chunk.subarray(start));
    else pieces = [];
  }
  if (sizeBytes > 0) yield finish(line, pieces, sizeBytes, lineBytesMax);
}

function finish(line: number, pieces: readonly Uint8Array[], sizeBytes: number, lineBytesMax: number): Line {
  if (sizeBytes > lineBytesMax)
    return { line, text: null, problem: `the line has ${sizeBytes} bytes, more than ${lineBytesMax}` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(Buffer.concat(pieces));
    return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text, problem: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { line, text: null, problem: 'the line is not UTF-8' };
  }
}
