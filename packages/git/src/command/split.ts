// Cuts a stream of bytes into records that end with one byte, without turning them into text: names may be any bytes.

/** Yields every record without its ending; a last one without an ending counts too. */
export async function* splitRecords(chunks: AsyncIterable<Buffer>, ending: number): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(ending); at !== -1; at = chunk.indexOf(ending, start)) {
      const part = chunk.subarray(start, at);
      yield rest.length === 0 ? part : Buffer.concat([...rest, part]);
      rest = [];
      start = at + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
