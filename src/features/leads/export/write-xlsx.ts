import writeXlsxFile from 'write-excel-file/node';

const WIDTH = { least: 10, most: 50 };
/** Excel takes no more in a cell. */
const MAX_CHARACTERS = 32_767;

/** Han characters are twice as wide as others. */
const widthOf = (text: string): number => text.replace(/[^\0-\xff]/g, '..').length + 2;

/** The table as a sheet: every cell is text, which Excel never takes for a formula. */
export async function writeXlsx(
  [headings = [], ...rows]: readonly (readonly string[])[],
  name: string,
): Promise<Buffer> {
  const cell = (value: string) => ({ value: value.slice(0, MAX_CHARACTERS), type: String });
  const columns = headings.map((heading, column) => {
    const widest = Math.max(
      ...[heading, ...rows.map((row) => row[column] ?? '')].slice(0, 50).map(widthOf),
    );
    return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, widest)) };
  });
  const head = headings.map((value) => ({ ...cell(value), fontWeight: 'bold' as const }));
  return writeXlsxFile([head, ...rows.map((row) => row.map(cell))], {
    sheet: name,
    columns,
    stickyRowsCount: 1,
  }).toBuffer();
}
