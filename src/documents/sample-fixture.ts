// Documents for tests, made by hand: PDFs of a few lines, workbooks, and files that mean harm.
import { constants, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';

/** A PDF with a page for each content stream, and a cross-reference table that is broken on purpose where asked. */
export function makePdf(
  contents: readonly (string | Uint8Array)[],
  options: { readonly filter?: string } = {},
): Buffer {
  const kids = contents.map((_, n) => `${4 + n * 2} 0 R`).join(' ');
  const parts: Buffer[] = [
    Buffer.from(
      `%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count ${contents.length} /Kids [${kids}]>> endobj\n` +
        '3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n',
    ),
  ];
  for (const [n, content] of contents.entries()) {
    const bytes = Buffer.from(content);
    parts.push(
      Buffer.from(
        `${4 + n * 2} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <</Font <</F1 3 0 R>>>> /Contents ${5 + n * 2} 0 R>> endobj\n` +
          `${5 + n * 2} 0 obj <</Length ${bytes.length}${options.filter ?? ''}>> stream\n`,
      ),
      bytes,
      Buffer.from('\nendstream endobj\n'),
    );
  }
  // There is no cross-reference table: a reader has to look for the objects, as in a file that was cut or mended.
  parts.push(Buffer.from('trailer <</Root 1 0 R>>\n%%EOF'));
  return Buffer.concat(parts);
}

/** Rows of cells, 100 points apart, as a page's content. */
export const pdfRows = (rows: readonly (readonly string[])[]): string =>
  `BT /F1 10 Tf ${rows
    .flatMap((row, y) => row.map((cell, x) => `1 0 0 1 ${20 + x * 100} ${700 - y * 14} Tm (${cell}) Tj`))
    .join(' ')} ET`;

export const makeXlsx = (
  sheets: readonly { readonly name: string; readonly rows: (string | number)[][]; readonly hidden?: boolean }[],
): Promise<Uint8Array> => writeXlsx({ sheets: [...sheets] });

/** Raw deflate of so many megabytes of one byte, in a thousandth of that. */
export function deflateBomb(megabytes: number, byte: string): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1024 * 1024, byte), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat(Array.from({ length: megabytes }, () => piece));
}

/** A zip of one part whose bytes are given as they stand in the file. */
export function makeZip(name: string, packed: Uint8Array, saidSize: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(saidSize, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
